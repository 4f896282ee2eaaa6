package masarat.account.unseen;

import java.util.stream.IntStream;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.special.Gamma;

/**
 * Lists that know nothing of each other: the total N solves {@code 1 - n/N = product of (1 -
 * n_i/N)}. That is the log-linear model with the effects of the lists alone, worked out for any
 * number of lists without its cells.
 */
final class Independence {
  private static final int MOST_TRIALS = 1000;

  private final Histories histories;
  private final int observed;
  private final int[] sizes;

  private Independence(Histories histories) {
    this.histories = histories;
    this.observed = histories.observed();
    this.sizes = IntStream.range(0, histories.size()).map(histories::on).toArray();
  }

  /**
   * What independence says.
   *
   * @param histories somebody of which is on two lists
   */
  static Fitted of(Histories histories) {
    Independence independence = new Independence(histories);
    return independence.fitted(independence.total());
  }

  /** The chance to be on no list, by the lists less by the total. */
  private double gap(double total) {
    double sum = -Math.log1p(-observed / total);
    for (int size : sizes) {
      sum += Math.log1p(-size / total);
    }
    return sum;
  }

  private double total() {
    double low = observed * (1 + 1e-12);
    double high = 2.0 * observed;
    if (gap(low) <= 0) {
      return low;
    }
    while (gap(high) > 0) {
      high *= 2;
    }
    return new BrentSolver(1e-14, 1e-9).solve(MOST_TRIALS, this::gap, low, high);
  }

  private Fitted fitted(double total) {
    double unseen = total - observed;
    int columns = sizes.length + 1;
    double[][] information = new double[columns][columns];
    information[0][0] = observed;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < sizes.length; j++) {
        information[i + 1][j + 1] = i == j ? sizes[i] : (double) sizes[i] * sizes[j] / total;
      }
      information[0][i + 1] = sizes[i];
      information[i + 1][0] = sizes[i];
    }
    double variance =
        new QRDecomposition(new Array2DRowRealMatrix(information, false))
            .getSolver()
            .getInverse()
            .getEntry(0, 0);
    double likelihood = -observed;
    double deviance = 0;
    for (var entry : histories.counts().entrySet()) {
      int count = entry.getValue();
      double expected = logExpected(entry.getKey(), total);
      likelihood += count * expected - Gamma.logGamma(count + 1);
      deviance += 2 * count * (Math.log(count) - expected);
    }
    return new Fitted(
        observed,
        Math.log(unseen),
        variance,
        deviance,
        (int) Math.min(Integer.MAX_VALUE, (1L << sizes.length) - 1 - columns),
        -2 * likelihood + 2 * columns,
        -2 * likelihood + columns * Math.log(observed));
  }

  private double logExpected(long history, double total) {
    double sum = Math.log(total);
    for (int i = 0; i < sizes.length; i++) {
      double share = sizes[i] / total;
      sum += (history >> i & 1) == 1 ? Math.log(share) : Math.log1p(-share);
    }
    return sum;
  }
}
