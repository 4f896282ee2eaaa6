package masarat.account.linear;

import java.util.Map;
import java.util.TreeMap;

/** A weighted sum of unknowns, grown term by term. */
public final class Terms {
  private final Map<Integer, Double> weights = new TreeMap<>();

  /** A sum of one unknown. */
  public static Terms of(int unknown) {
    return new Terms().plus(unknown, 1);
  }

  /** Adds {@code weight} times an unknown, and returns this. */
  public Terms plus(int unknown, double weight) {
    weights.merge(unknown, weight, Double::sum);
    return this;
  }

  /** Adds {@code weight} times another sum, and returns this. */
  public Terms plus(Terms other, double weight) {
    other.weights.forEach((unknown, w) -> plus(unknown, w * weight));
    return this;
  }

  Map<Integer, Double> weights() {
    return weights;
  }
}
