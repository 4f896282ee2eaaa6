package masarat.account.reconcile;

import java.util.Arrays;

/**
 * Conflict resolution on heterogeneous data (CRH: Li et al. 2014): the weight of a source is minus
 * the logarithm of its share in all loss.
 *
 * @param squared whether loss is the squared distance and truths are means; else it is the distance
 *     and truths are medians
 * @param byLargest whether the loss is compared with the largest of any source (PM), not their sum
 */
record Crh(boolean squared, boolean byLargest, int turns) {
  private static final double FLOOR = 1e-6;

  /** Where the turns end, from a first judge. */
  Judge from(Claims claims, Judge first) {
    Judge judge = first;
    for (int turn = 0; turn < turns; turn++) {
      double[] weights = weights(claims, judge.truths(claims));
      judge = squared ? Judge.mean(claims, weights) : Judge.weightedMedian(claims, weights);
    }
    return judge;
  }

  private double[] weights(Claims claims, double[] truths) {
    double[] losses =
        squared
            ? claims.squares(truths)
            : claims.sumBySource(
                claim -> Math.abs(claims.values[claim] - truths[claims.objects[claim]]));
    for (int s = 0; s < losses.length; s++) {
      losses[s] = Math.max(losses[s], FLOOR);
    }
    double norm = byLargest ? Arrays.stream(losses).max().orElse(1) : Arrays.stream(losses).sum();
    return Arrays.stream(losses).map(loss -> -Math.log(loss / norm)).toArray();
  }
}
