package masarat.account;

import java.util.Collection;
import masarat.model.Interval;

/**
 * A best guess beside a figure and never part of its bounds: what the words usually mean, sources
 * weighed by how they agree with others elsewhere, nothing unseen.
 *
 * @param value in people or incidents
 * @param low the lower end of its spread
 * @param high the upper end of its spread
 */
public record Guess(double value, double low, double high) {
  /** What is said for sure still errs by some hundredths. */
  private static final double LEAST_ERROR = 0.02;

  private static final double Z = 1.959963984540054;

  /** The sum of guesses that do not depend on each other. */
  public static Guess sum(Collection<Guess> guesses) {
    double value = 0;
    double below = 0;
    double above = 0;
    for (Guess guess : guesses) {
      value += guess.value;
      below += Math.pow(guess.value - guess.low, 2);
      above += Math.pow(guess.high - guess.value, 2);
    }
    return new Guess(value, Math.max(0, value - Math.sqrt(below)), value + Math.sqrt(above));
  }

  /** The variance, taking the spread for an interval of 95 %. */
  public double variance() {
    return Math.pow(Math.max((high - low) / (2 * Z), LEAST_ERROR * value), 2);
  }

  /** A part of the people, or several times as many. */
  public Guess times(double factor) {
    return new Guess(value * factor, low * factor, high * factor);
  }

  /** Drawn into what is possible. */
  public Guess within(Interval range) {
    return new Guess(clamp(value, range), clamp(low, range), clamp(high, range));
  }

  private static double clamp(double number, Interval range) {
    return Math.min(Math.max(number, range.low()), range.high());
  }

  /** Moved to another value, its spread drawn together by a factor. */
  public Guess movedTo(double other, double factor) {
    double moved = Math.max(0, other);
    return new Guess(
        moved, Math.max(0, moved - factor * (value - low)), moved + factor * (high - value));
  }
}
