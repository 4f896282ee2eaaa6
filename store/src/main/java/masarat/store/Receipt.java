package masarat.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report that was taken in.
 *
 * @param alike the id of an earlier report that it nearly repeats, null if none
 * @param claims how many of its claims are current
 * @param kept how many decisions were taken over from the reading before
 * @param left numbers of decisions whose claim was not found again
 */
public record Receipt(
    String report, Fate fate, @Nullable String alike, int claims, int kept, List<Integer> left) {
  /** What it was to the store. */
  public enum Fate {
    /** Unknown before. */
    NEW,
    /** It has another text or other data now; the older are kept. */
    CHANGED,
    /** The same report with other claims; the older claims are kept. */
    READ_AGAIN,
    /** Nothing about it is new. */
    SAME
  }
}
