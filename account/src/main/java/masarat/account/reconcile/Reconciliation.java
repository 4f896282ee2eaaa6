package masarat.account.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sources of a table add up to.
 *
 * @param logarithmic whether values were compared by their ratio, as they are where none is below 0
 * @param objects in their first order
 * @param sources in their first order
 * @param methods what each method says of each object, by name
 * @param doubts what to know before using any of it
 */
public record Reconciliation(
    boolean logarithmic,
    List<Reconciled> objects,
    List<Reliability> sources,
    Map<String, Map<String, Double>> methods,
    List<Doubt> doubts) {
  public Reconciliation {
    objects = List.copyOf(objects);
    sources = List.copyOf(sources);
    doubts = List.copyOf(doubts);
    methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
  }

  /**
   * Reconciles claims. The same figure of the same source for the same object counts once.
   *
   * @param claims at least one
   */
  public static Reconciliation of(List<NumericClaim> claims) {
    return new Reconciler(claims).reconciliation();
  }
}
