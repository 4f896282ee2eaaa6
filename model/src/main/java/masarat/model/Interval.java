package masarat.model;

/**
 * All numbers from {@code low} to {@code high}, both included.
 *
 * @param low finite, at least 0
 * @param high at least {@code low}; {@link Double#POSITIVE_INFINITY} where there is no bound
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low >= 0 && low <= high) || Double.isInfinite(low)) {
      throw new IllegalArgumentException("No interval runs from " + low + " to " + high + ".");
    }
  }

  /** Exactly one number. */
  public static Interval point(double value) {
    return new Interval(value, value);
  }

  /** From {@code low} upwards without a bound. */
  public static Interval atLeast(double low) {
    return new Interval(low, Double.POSITIVE_INFINITY);
  }

  /** Whether there is no upper bound. */
  public boolean isOpen() {
    return Double.isInfinite(high);
  }

  /** Both bounds multiplied by a factor of at least 0. */
  public Interval times(double factor) {
    return new Interval(low * factor, isOpen() ? high : high * factor);
  }
}
