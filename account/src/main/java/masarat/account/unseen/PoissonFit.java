package masarat.account.unseen;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.special.Gamma;

/**
 * A log-linear model of counts, fitted by iteratively reweighted least squares (Nelder and
 * Wedderburn 1972; Cormack 1989 for lists). Its first column is the intercept, whose exponential is
 * how many are expected on no list.
 */
final class PoissonFit {
  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 1e-13;

  private final double[][] design;
  private final double[] counts;
  private final double[] offsets;
  private final double[] expected;
  private final int columns;
  private double[] coefficients;
  private double interceptVariance = Double.POSITIVE_INFINITY;
  private double deviance = Double.POSITIVE_INFINITY;

  private PoissonFit(double[][] design, double[] counts, double[] offsets) {
    this.design = design;
    this.counts = counts;
    this.offsets = offsets;
    this.columns = design[0].length;
    this.expected = Arrays.stream(counts).map(count -> count + 0.1).toArray();
    this.coefficients = new double[columns];
  }

  /** The likeliest coefficients. */
  static PoissonFit of(double[][] design, double[] counts) {
    return of(design, counts, new double[counts.length]);
  }

  /**
   * The likeliest coefficients.
   *
   * @param design a row per cell
   * @param offsets added to the logarithm of what is expected in each cell
   */
  static PoissonFit of(double[][] design, double[] counts, double[] offsets) {
    PoissonFit fit = new PoissonFit(design, counts, offsets);
    int steps = 0;
    double before;
    do {
      before = fit.deviance;
    } while (fit.step() && ++steps < MOST_STEPS && !isClose(before, fit.deviance));
    return fit;
  }

  private static boolean isClose(double before, double after) {
    return Math.abs(before - after) <= CLOSE * (Math.abs(after) + 1);
  }

  /** One weighted least squares; false where the weights leave the coefficients open. */
  private boolean step() {
    double[][] information = new double[columns][columns];
    double[] right = new double[columns];
    for (int cell = 0; cell < counts.length; cell++) {
      double weight = expected[cell];
      double working = Math.log(weight) - offsets[cell] + (counts[cell] - weight) / weight;
      double[] row = design[cell];
      for (int i = 0; i < columns; i++) {
        if (row[i] != 0) {
          double weighted = weight * row[i];
          right[i] += weighted * working;
          for (int j = 0; j <= i; j++) {
            information[i][j] += weighted * row[j];
          }
        }
      }
    }
    return solve(information, right);
  }

  /** Rows are scaled to one size first: cells that are all but empty make them tiny. */
  private boolean solve(double[][] information, double[] right) {
    double[] scale = new double[columns];
    for (int i = 0; i < columns; i++) {
      scale[i] = 1 / Math.sqrt(information[i][i]);
      right[i] *= scale[i];
    }
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j <= i; j++) {
        information[i][j] *= scale[i] * scale[j];
        information[j][i] = information[i][j];
      }
    }
    try {
      DecompositionSolver solver =
          new CholeskyDecomposition(new Array2DRowRealMatrix(information, false), 1e-9, 1e-14)
              .getSolver();
      double[] solution = solver.solve(new ArrayRealVector(right, false)).toArray();
      double[] first = new double[columns];
      first[0] = 1;
      interceptVariance =
          solver.solve(new ArrayRealVector(first, false)).getEntry(0) * scale[0] * scale[0];
      for (int i = 0; i < columns; i++) {
        solution[i] *= scale[i];
      }
      return accept(solution);
    } catch (MathRuntimeException e) {
      return false;
    }
  }

  /** Takes the step, or as much of it as does not make the fit worse. */
  private boolean accept(double[] solution) {
    double[] from = coefficients;
    double part = 1;
    for (int halvings = 0; halvings < 30; halvings++) {
      double[] trial = new double[columns];
      for (int i = 0; i < columns; i++) {
        trial[i] =
            Double.isInfinite(deviance) ? solution[i] : from[i] + part * (solution[i] - from[i]);
      }
      double worse = expect(trial);
      if (worse <= deviance + 1e-9 * (1 + Math.abs(deviance)) && Double.isFinite(worse)) {
        coefficients = trial;
        deviance = worse;
        return true;
      }
      part /= 2;
    }
    expect(from);
    return false;
  }

  /** Sets what is expected and gives its deviance. */
  private double expect(double[] trial) {
    double sum = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      double exponent = offsets[cell];
      for (int i = 0; i < columns; i++) {
        exponent += design[cell][i] * trial[i];
      }
      double mean = Math.max(Math.exp(exponent), Double.MIN_NORMAL);
      expected[cell] = mean;
      sum +=
          2
              * ((counts[cell] > 0 ? counts[cell] * Math.log(counts[cell] / mean) : 0)
                  - (counts[cell] - mean));
    }
    return sum;
  }

  /** Minus twice the logarithm of the likelihood. */
  private double surprise() {
    double sum = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      sum += expected[cell] + Gamma.logGamma(counts[cell] + 1);
      sum -= counts[cell] > 0 ? counts[cell] * Math.log(expected[cell]) : 0;
    }
    return 2 * sum;
  }

  double coefficient(int column) {
    return coefficients[column];
  }

  double deviance() {
    return deviance;
  }

  /** How many are expected in a cell. */
  double expected(int cell) {
    return expected[cell];
  }

  /** What the model says of those on no list. */
  Fitted fitted() {
    return fitted(0);
  }

  /**
   * What the model says of those on no list.
   *
   * @param infinite how many more coefficients were set to minus infinity before the fit; the
   *     criteria count them
   */
  Fitted fitted(int infinite) {
    double observed = Arrays.stream(counts).sum();
    double surprise = surprise();
    return new Fitted(
        observed,
        coefficients[0],
        interceptVariance,
        deviance,
        counts.length - columns,
        surprise + 2 * (columns + infinite),
        surprise + (columns + infinite) * Math.log(observed));
  }
}
