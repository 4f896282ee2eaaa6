package masarat.account.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import masarat.account.coded.CodedEvent;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** How much of their words two texts share (Jaccard 1901). */
final class WordingField implements Field {
  private final Map<String, Set<String>> words = new HashMap<>();

  @Override
  public String name() {
    return "wording";
  }

  @Override
  public @Nullable String level(CodedEvent a, CodedEvent b) {
    String one = a.text();
    String other = b.text();
    if (one == null || other == null) {
      return null;
    }
    double share = share(words(one), words(other));
    return share > 0.6 ? "nearly the same" : share > 0.2 ? "alike" : "different";
  }

  private Set<String> words(String text) {
    return words.computeIfAbsent(
        text, t -> new HashSet<>(Arrays.asList(Fold.fold(t).split("\\P{L}+"))));
  }

  private static double share(Set<String> ones, Set<String> others) {
    Set<String> both = new HashSet<>(ones);
    both.retainAll(others);
    return both.isEmpty() ? 0 : (double) both.size() / (ones.size() + others.size() - both.size());
  }
}
