package masarat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something happened, as far as the text tells.
 *
 * @param end inclusive; absent where the text leaves it open
 */
public record When(LocalDate start, @Nullable LocalDate end, DatePrecision precision) {
  public When {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "The end (" + end + ") lies before the start (" + start + ").");
    }
  }

  /** One day. */
  public static When on(LocalDate day) {
    return new When(day, day, DatePrecision.DAY);
  }
}
