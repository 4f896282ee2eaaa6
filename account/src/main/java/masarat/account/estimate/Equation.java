package masarat.account.estimate;

import java.util.Map;

/**
 * A row that holds whatever is measured: a weighted sum of unknowns that is a value, or at least
 * the value.
 *
 * @param weights by unknown
 * @param exact whether the sum is the value; else it is the value or more
 */
public record Equation(Map<Integer, Double> weights, double value, boolean exact) {
  public Equation {
    weights = Map.copyOf(weights);
  }

  /** The sum is the value. */
  public static Equation equal(Map<Integer, Double> weights, double value) {
    return new Equation(weights, value, true);
  }

  /** The sum is the value or more. */
  public static Equation atLeast(Map<Integer, Double> weights, double value) {
    return new Equation(weights, value, false);
  }

  double sum(double[] at) {
    return weights.entrySet().stream().mapToDouble(w -> w.getValue() * at[w.getKey()]).sum();
  }

  /** How far the row is from being met; 0 where it is. */
  double lack(double[] at) {
    double gap = value - sum(at);
    return exact ? Math.abs(gap) : Math.max(0, gap);
  }
}
