package masarat.reader.time;

import java.time.LocalDate;
import masarat.model.When;

/**
 * A time found in a sentence.
 *
 * @param from first token
 * @param to one past the last
 * @param start folded offset where it begins
 * @param opening the day from which "since" counts: the middle of a month for "mid-March"
 * @param evidence words that speak for it
 * @param dated whether the year is said
 */
record Found(
    int from, int to, int start, When when, LocalDate opening, double evidence, boolean dated) {
  static Found of(int from, int to, int start, When when, double evidence, boolean dated) {
    return new Found(from, to, start, when, when.start(), evidence, dated);
  }

  /** The longer of two readings, the first where both are as long. */
  static Found longer(Found first, Found second) {
    return second.to > first.to ? second : first;
  }
}
