package masarat.account.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import masarat.text.Fold;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike names are that people spell as they like: each word of the shorter name against its
 * nearest in the other (Jaro-Winkler, Winkler 1990), 0 to 1.
 */
final class Names {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Articles, and words that say what a place is and not how it is called. */
  private static final Set<String> LITTLE =
      Set.of(
          "al",
          "ar",
          "as",
          "ash",
          "at",
          "az",
          "an",
          "ad",
          "el",
          "the",
          "of",
          "near",
          "town",
          "village",
          "city",
          "district",
          "subdistrict",
          "neighborhood",
          "neighbourhood");

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<List<String>, Double> known = new HashMap<>();

  double likeness(String one, String other) {
    return known.computeIfAbsent(List.of(one, other), pair -> compare(pair.get(0), pair.get(1)));
  }

  private double compare(String one, String other) {
    List<String> ones = words(one);
    List<String> others = words(other);
    return Math.max(cover(ones, others), cover(others, ones));
  }

  private static double cover(List<String> ones, List<String> others) {
    return ones.stream()
        .mapToDouble(
            one ->
                others.stream().mapToDouble(other -> SIMILARITY.apply(one, other)).max().orElse(0))
        .average()
        .orElse(0);
  }

  private List<String> words(String name) {
    return words.computeIfAbsent(
        name,
        n ->
            Stream.of(Fold.fold(n).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .toList());
  }
}
