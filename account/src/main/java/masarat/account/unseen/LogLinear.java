package masarat.account.unseen;

import java.util.ArrayList;
import java.util.List;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.account.linear.TightBounds;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * A log-linear model of capture histories: each list has an effect, and sets of lists have one
 * together. The effect of a set that shares nobody is minus infinity where {@code emptied} says so:
 * then the histories that have the set are left out (Chan, Silverman and Vincent 2021).
 */
final class LogLinear {
  /** Whether the likeliest coefficients are there. */
  enum Verdict {
    FINE,
    /** Some of them run away to infinity. */
    NONE_EXISTS,
    /** Several sets of coefficients are as likely as each other. */
    NOT_IDENTIFIABLE
  }

  private static final double NOTHING = 1e-6;

  private final List<Long> cells = new ArrayList<>();
  private final double[][] design;
  private final double[] counts;
  private final int infinite;

  /**
   * @param sets of two lists or more, as bits
   * @param emptied whether sets that share nobody take their histories away
   */
  LogLinear(Histories histories, List<Long> sets, boolean emptied) {
    List<Long> columns = new ArrayList<>();
    for (int i = 0; i < histories.size(); i++) {
      columns.add(1L << i);
    }
    List<Long> empty = new ArrayList<>();
    for (long set : sets) {
      (emptied && histories.containing(set) == 0 ? empty : columns).add(set);
    }
    infinite = empty.size();
    for (long cell = 1; cell < 1L << histories.size(); cell++) {
      if (!containsAny(cell, empty)) {
        cells.add(cell);
      }
    }
    counts = cells.stream().mapToDouble(cell -> histories.counts().getOrDefault(cell, 0)).toArray();
    design = new double[cells.size()][columns.size() + 1];
    for (int r = 0; r < design.length; r++) {
      design[r][0] = 1;
      for (int c = 0; c < columns.size(); c++) {
        design[r][c + 1] = (cells.get(r) & columns.get(c)) == columns.get(c) ? 1 : 0;
      }
    }
  }

  private static boolean containsAny(long cell, List<Long> sets) {
    return sets.stream().anyMatch(set -> (cell & set) == set);
  }

  PoissonFit fit() {
    return PoissonFit.of(design, counts);
  }

  Fitted fitted(PoissonFit fit) {
    return fit.fitted(infinite);
  }

  /** How many a fit of this model expects on all lists of a set. */
  double expected(PoissonFit fit, long set) {
    double sum = 0;
    for (int i = 0; i < cells.size(); i++) {
      sum += (cells.get(i) & set) == set ? fit.expected(i) : 0;
    }
    return sum;
  }

  /**
   * Whether the likelihood has one highest point. It has one exactly where all cells can be above
   * zero without changing any sum that the model looks at, which is a linear program (Fienberg and
   * Rinaldo 2012), and where the columns of the model do not depend on each other.
   */
  Verdict verdict() {
    if (rank() < design[0].length) {
      return Verdict.NOT_IDENTIFIABLE;
    }
    return leastCell() > NOTHING ? Verdict.FINE : Verdict.NONE_EXISTS;
  }

  private int rank() {
    if (design.length < design[0].length) {
      return design.length;
    }
    return new SingularValueDecomposition(new Array2DRowRealMatrix(design, false)).getRank();
  }

  /** How full the emptiest cell can be. */
  private double leastCell() {
    LinearSystem system = new LinearSystem();
    int least = system.unknown();
    List<Integer> unknowns = new ArrayList<>();
    for (int r = 0; r < design.length; r++) {
      int unknown = system.unknown();
      system.atLeast(Terms.of(unknown).plus(least, -1), 0, null);
      unknowns.add(unknown);
    }
    for (int c = 0; c < design[0].length; c++) {
      Terms terms = new Terms();
      double sum = 0;
      for (int r = 0; r < design.length; r++) {
        terms.plus(unknowns.get(r), design[r][c]);
        sum += design[r][c] * counts[r];
      }
      system.equal(terms, sum, null);
    }
    return new TightBounds().bounds(system, List.of(least)).get(0).high();
  }
}
