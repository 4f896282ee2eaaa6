package masarat.account.unseen;

import java.util.Arrays;
import java.util.List;

/**
 * What an average over graphs says of the total.
 *
 * @param mode the likeliest total
 * @param low 2.5 % lie below
 * @param high 2.5 % lie above
 * @param saturated how likely the graph is in which all lists depend on each other, which cannot
 *     tell of anybody unseen
 * @param best the likeliest graph
 * @param chance how likely it is
 * @param tail how likely the last total looked at is
 */
record Posterior(
    double mean,
    double mode,
    double median,
    double low,
    double high,
    double saturated,
    DecomposableGraphs.Graph best,
    double chance,
    double tail) {

  /**
   * Sums up.
   *
   * @param chances of 1, 2, … unseen, up to a factor
   * @param byGraph the sum of each graph's, up to the same factor
   */
  static Posterior of(
      int observed, double[] chances, List<DecomposableGraphs.Graph> graphs, double[] byGraph) {
    double whole = Arrays.stream(chances).sum();
    double mean = 0;
    int mode = 0;
    for (int i = 0; i < chances.length; i++) {
      mean += (observed + i + 1) * (chances[i] / whole);
      mode = chances[i] > chances[mode] ? i : mode;
    }
    int best = 0;
    double saturated = 0;
    for (int g = 0; g < byGraph.length; g++) {
      best = byGraph[g] > byGraph[best] ? g : best;
      saturated += graphs.get(g).isSaturated() ? byGraph[g] : 0;
    }
    return new Posterior(
        mean,
        observed + mode + 1,
        observed + quantile(chances, 0.5 * whole),
        observed + quantile(chances, 0.025 * whole),
        observed + quantile(chances, 0.975 * whole),
        saturated / whole,
        graphs.get(best),
        byGraph[best] / whole,
        chances[chances.length - 1] / whole);
  }

  private static int quantile(double[] chances, double below) {
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      sum += chances[i];
      if (sum >= below) {
        return i + 1;
      }
    }
    return chances.length;
  }
}
