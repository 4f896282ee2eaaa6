package masarat.account.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.text.Fold;

/**
 * Who tells an event. What an agency sends is printed by many, with a word changed here and there:
 * claims that say the same number of the same speaker in nearly the same words are one voice,
 * however many reports repeat them.
 */
final class Voices {
  /** Of all words of two quotations, the share that both have. */
  private static final double NEARLY = 0.8;

  /** Shorter quotations are alike by chance; they must be equal. */
  private static final int TELLING = 6;

  private Voices() {}

  /** The claims by voice, in their order. */
  static List<List<Claim>> of(List<Claim> claims) {
    List<List<Claim>> voices = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim> voice =
          voices.stream()
              .filter(known -> repeats(claim, known.get(0)))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<Claim> another = new ArrayList<>();
                    voices.add(another);
                    return another;
                  });
      voice.add(claim);
    }
    return voices.stream().map(List::copyOf).toList();
  }

  private static boolean repeats(Claim one, Claim other) {
    return one.attribution().equals(other.attribution())
        && one.quantity().sameNumber(other.quantity())
        && isNearly(Fold.fold(one.evidence().quote()), Fold.fold(other.evidence().quote()));
  }

  private static boolean isNearly(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> ones = words(one);
    Set<String> others = words(other);
    Set<String> both = new HashSet<>(ones);
    both.retainAll(others);
    int all = ones.size() + others.size() - both.size();
    return Math.min(ones.size(), others.size()) >= TELLING && both.size() >= NEARLY * all;
  }

  private static Set<String> words(String folded) {
    return Stream.of(folded.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
