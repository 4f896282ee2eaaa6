package masarat.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * By what a claim is sorted and counted.
 *
 * @param day since 1970-01-01
 * @param tags one a line, with a line break before the first and behind the last
 */
record Listing(int day, double amount, String tags) {
  /** Of claims without any day: later than none in the newest first. */
  static final int NO_DAY = -1_000_000;

  /** Of claims without a number. */
  static final double NO_AMOUNT = -1;

  static Listing of(Claim claim, Collection<String> tags, @Nullable LocalDate day) {
    return new Listing(
        day == null ? NO_DAY : (int) day.toEpochDay(),
        amount(claim.quantity()),
        line(String.join("\n", tags)));
  }

  /** A tag as it stands among the tags of a claim, which no part of another tag is taken for. */
  static String line(String tag) {
    return "\n" + tag + "\n";
  }

  /** The tags of a row. */
  static List<String> tags(String lines) {
    return lines.strip().lines().toList();
  }

  private static double amount(Quantity quantity) {
    Interval reading = quantity.reading();
    if (reading != null) {
      return reading.low();
    }
    List<Double> value = new ArrayList<>(quantity.value());
    return value.isEmpty() ? NO_AMOUNT : value.get(0);
  }
}
