package masarat.account.reconcile;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Methods that weigh a source by how far it lies from what is held true, and so on in turns. */
final class Variances {
  private static final double TINY = 1e-9;
  private static final double FLOOR = 1e-6;

  private Variances() {}

  /**
   * One by the mean squared error of the source (LFC_N: Raykar et al. 2010, as compared by Zheng et
   * al. 2017). Starts from the mean.
   */
  static TruthMethod lfc(int turns) {
    return claims -> {
      Judge judge = Judge.mean(claims, Judge.ones(claims));
      for (int turn = 0; turn < turns; turn++) {
        double[] squares = claims.squares(judge.truths(claims));
        judge =
            Judge.mean(
                claims, weights(squares, s -> 1 / (squares[s] / claims.perSource[s] + TINY)));
      }
      return judge;
    };
  }

  /**
   * Confidence-aware truth discovery (CATD: Li et al. 2014): a quantile of chi squared by the
   * squared errors, so that a source of few claims is not trusted for its luck.
   *
   * @param quantile of chi squared, by its degrees of freedom
   * @param judge where the turns start
   */
  static Judge catd(Claims claims, IntToDoubleFunction quantile, int turns, Judge judge) {
    double[] quantiles =
        weights(new double[claims.sourceCount()], s -> quantile.applyAsDouble(claims.perSource[s]));
    Judge last = judge;
    for (int turn = 0; turn < turns; turn++) {
      double[] squares = claims.squares(last.truths(claims));
      last = Judge.mean(claims, weights(squares, s -> quantiles[s] / Math.max(squares[s], FLOOR)));
    }
    return last;
  }

  /**
   * The quantile of chi squared.
   *
   * @param probability near 0 weighs against sources of few claims, near 1 for them
   */
  static IntToDoubleFunction chiSquared(double probability) {
    return freedom -> new ChiSquaredDistribution(freedom).inverseCumulativeProbability(probability);
  }

  /**
   * The Gaussian truth model (GTM: Zhao and Han 2012): errors are normal, and the variance of a
   * source has an inverse gamma prior, so that few claims do not make it 0. Truths have a normal
   * prior of mean 0 and variance 1.
   *
   * @param prior both parameters of the inverse gamma
   * @param judge where the turns start
   */
  static Judge gtm(Claims claims, double prior, int turns, Judge judge) {
    Judge last = judge;
    for (int turn = 0; turn < turns; turn++) {
      double[] squares = claims.squares(last.truths(claims));
      last =
          Judge.mean(
              claims,
              weights(
                  squares, s -> (2 * (prior + 1) + claims.perSource[s]) / (2 * prior + squares[s])),
              1);
    }
    return last;
  }

  private static double[] weights(double[] like, IntToDoubleFunction weight) {
    double[] weights = new double[like.length];
    Arrays.setAll(weights, weight);
    return weights;
  }
}
