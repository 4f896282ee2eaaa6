package masarat.account;

import java.util.List;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A number of an account: nothing outside its range is possible if the claims that bind are true.
 *
 * @param range whole numbers; without an upper end where nothing closes it
 * @param holdsLow ids of the claims that hold the low end, sorted
 * @param holdsHigh ids of the claims that hold the high end, sorted
 * @param estimate a best guess beside the range, which it does not touch; null where no number is
 *     said
 * @param gain what one more fact would do for it; null where none would do much
 */
public record Figure(
    Interval range,
    List<String> holdsLow,
    List<String> holdsHigh,
    @Nullable Guess estimate,
    @Nullable Gain gain) {
  public Figure {
    holdsLow = List.copyOf(holdsLow);
    holdsHigh = List.copyOf(holdsHigh);
  }
}
