package masarat.store.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.store.claim.StoredClaim;

/**
 * Which claim of a newer reading is which of the older: the pairs whose evidence overlaps most,
 * each claim in one pair at most. Claims in the same words are told apart by their manner and
 * number.
 */
final class Overlap {
  /** From this share of common words on they can be the same. */
  private static final double LEAST = 0.5;

  private static final double ALSO_SAME = 0.25;

  private Overlap() {}

  private record Pair(int older, int newer, double weight) {}

  /**
   * Numbers of newer claims by those of older ones.
   *
   * @param sameText whether the offsets of both count in the same text
   */
  static Map<Integer, Integer> match(
      List<StoredClaim> older, List<StoredClaim> newer, boolean sameText) {
    List<Pair> pairs = new ArrayList<>();
    for (StoredClaim a : older) {
      for (StoredClaim b : newer) {
        double weight = weight(a.read(), b.read(), sameText);
        if (weight > 0) {
          pairs.add(new Pair(a.number(), b.number(), weight));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::weight)
            .reversed()
            .thenComparing(Pair::older)
            .thenComparing(Pair::newer));
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.older()) && taken.add(pair.newer())) {
        matched.put(pair.older(), pair.newer());
      }
    }
    return matched;
  }

  private static double weight(Claim a, Claim b, boolean sameText) {
    double share =
        sameText
            ? ofSpans(a.evidence(), b.evidence())
            : ofWords(a.evidence().quote(), b.evidence().quote());
    boolean manner = a.manner() == b.manner();
    boolean number = a.quantity().sameNumber(b.quantity());
    boolean can = share >= LEAST && (manner || number);
    return can ? share + (manner ? ALSO_SAME : 0) + (number ? ALSO_SAME : 0) : 0;
  }

  private static double ofSpans(Evidence a, Evidence b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return common <= 0 ? 0 : (double) common / all;
  }

  private static double ofWords(String a, String b) {
    Set<String> common = new HashSet<>(List.of(a.split("\\s+")));
    Set<String> all = new HashSet<>(common);
    List<String> others = List.of(b.split("\\s+"));
    common.retainAll(others);
    all.addAll(others);
    return (double) common.size() / all.size();
  }
}
