package masarat.account;

import java.util.List;
import masarat.model.Interval;

/**
 * A number of an account: nothing outside its range is possible if the claims that bind are true.
 *
 * @param range whole numbers; without an upper end where nothing closes it
 * @param holdsLow ids of the claims that hold the low end, sorted
 * @param holdsHigh ids of the claims that hold the high end, sorted
 */
public record Figure(Interval range, List<String> holdsLow, List<String> holdsHigh) {
  public Figure {
    holdsLow = List.copyOf(holdsLow);
    holdsHigh = List.copyOf(holdsHigh);
  }
}
