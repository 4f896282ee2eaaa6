package masarat.account.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Constrained weighted least squares (Stone, Champernowne and Meade 1942): the values nearest to
 * what was measured, each distance by its variance, that meet all rows. With rows {@code A x = b},
 * measurements {@code y} and variances {@code V} they are {@code y - V A' (A V A')^-1 (A y - b)},
 * and their variance is {@code V - V A' (A V A')^-1 A V}.
 *
 * <p>Rows that are only a least value are found out by successive projections (Hildreth 1957;
 * Dykstra 1983); those that then bind are taken as exact, and the formula is applied once.
 */
public final class LeastSquares {
  private static final int MOST_ROUNDS = 20_000;
  private static final double MET = 1e-9;
  private static final double BINDING = 1e-12;

  private final double[] measured;
  private final double[] variances;
  private final List<Equation> rows;

  private LeastSquares(double[] measured, double[] variances, List<Equation> rows) {
    this.measured = measured;
    this.variances = variances;
    this.rows = rows;
  }

  /**
   * Adjusts measurements.
   *
   * @param variances above 0; 0 for what is known for sure and must not move
   */
  public static Adjustment adjust(double[] measured, double[] variances, List<Equation> rows) {
    return new LeastSquares(measured, variances, rows).adjustment();
  }

  private Adjustment adjustment() {
    double[] prices = new double[rows.size()];
    double[] projected = project(prices);
    double scale = 1 + Arrays.stream(projected).map(Math::abs).max().orElse(0);
    boolean feasible = rows.stream().allMatch(row -> row.lack(projected) <= 1e-6 * scale);
    List<Equation> exact = rows.stream().filter(Equation::exact).toList();
    Solved free = solve(exact);
    if (!feasible) {
      return new Adjustment(projected, deviations(free), false, free.statistic, free.rank);
    }
    List<Equation> binding = new ArrayList<>(exact);
    for (int r = 0; r < prices.length; r++) {
      if (!rows.get(r).exact() && prices[r] > BINDING * scale) {
        binding.add(rows.get(r));
      }
    }
    Solved last = binding.size() == exact.size() ? free : solve(binding);
    double[] values =
        rows.stream().allMatch(row -> row.lack(last.values) <= 1e-6 * scale)
            ? last.values
            : projected;
    return new Adjustment(values, deviations(last), true, free.statistic, free.rank);
  }

  /**
   * Goes from row to row and moves the values onto each by the nearest way, until none moves them.
   *
   * @param prices filled: how hard each row pushes
   */
  private double[] project(double[] prices) {
    double[] at = measured.clone();
    double[] lengths = rows.stream().mapToDouble(this::length).toArray();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double moved = 0;
      for (int r = 0; r < lengths.length; r++) {
        if (lengths[r] > 0) {
          moved = Math.max(moved, push(r, lengths[r], at, prices));
        }
      }
      if (moved <= MET) {
        break;
      }
    }
    return at;
  }

  private double length(Equation row) {
    return row.weights().entrySet().stream()
        .mapToDouble(w -> w.getValue() * w.getValue() * variances[w.getKey()])
        .sum();
  }

  private double push(int r, double length, double[] at, double[] prices) {
    Equation row = rows.get(r);
    double price = prices[r] + (row.value() - row.sum(at)) / length;
    double next = row.exact() ? price : Math.max(0, price);
    double change = next - prices[r];
    prices[r] = next;
    double moved = 0;
    for (var weight : row.weights().entrySet()) {
      double step = change * weight.getValue() * variances[weight.getKey()];
      at[weight.getKey()] += step;
      moved = Math.max(moved, Math.abs(step) / (1 + Math.abs(at[weight.getKey()])));
    }
    return moved;
  }

  private record Solved(double[] values, double[] variances, double statistic, int rank) {}

  private double[] deviations(Solved solved) {
    return Arrays.stream(solved.variances).map(v -> Math.sqrt(Math.max(0, v))).toArray();
  }

  /** Stone's formula; rows that follow from others are no harm. */
  private Solved solve(List<Equation> exact) {
    int size = measured.length;
    if (exact.isEmpty()) {
      return new Solved(measured.clone(), variances.clone(), 0, 0);
    }
    RealMatrix a = new Array2DRowRealMatrix(exact.size(), size);
    RealVector lack = new ArrayRealVector(exact.size());
    for (int r = 0; r < exact.size(); r++) {
      int row = r;
      exact.get(r).weights().forEach((unknown, weight) -> a.setEntry(row, unknown, weight));
      lack.setEntry(r, exact.get(r).sum(measured) - exact.get(r).value());
    }
    RealMatrix av = a.copy();
    for (int r = 0; r < exact.size(); r++) {
      for (int i = 0; i < size; i++) {
        av.multiplyEntry(r, i, variances[i]);
      }
    }
    SingularValueDecomposition svd = new SingularValueDecomposition(av.multiplyTransposed(a));
    RealMatrix inverse = svd.getSolver().getInverse();
    RealVector price = inverse.operate(lack);
    double[] values = measured.clone();
    double[] left = variances.clone();
    RealMatrix gain = inverse.multiply(av);
    for (int i = 0; i < size; i++) {
      for (int r = 0; r < exact.size(); r++) {
        values[i] -= av.getEntry(r, i) * price.getEntry(r);
        left[i] -= av.getEntry(r, i) * gain.getEntry(r, i);
      }
    }
    return new Solved(values, left, lack.dotProduct(price), svd.getRank());
  }
}
