package masarat.account.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days an account covers.
 *
 * @param start first day; absent where the claims name no day at all
 * @param end last day, inclusive; absent together with {@code start}
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end, Step step) {
  /** No days are known: everything happened in it. */
  public static final Period UNDATED = new Period(null, null, Step.NONE);

  public Period {
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException("A period has both ends or none.");
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "The end (" + end + ") lies before the start (" + start + ").");
    }
  }

  /** Its steps in order, the first and the last cut to the period. */
  public List<Period> steps() {
    if (step == Step.NONE || start == null || end == null) {
      return List.of(this);
    }
    List<Period> steps = new ArrayList<>();
    LocalDate from = start;
    while (!from.isAfter(end)) {
      LocalDate next =
          step == Step.YEAR
              ? from.withDayOfYear(1).plusYears(1)
              : from.withDayOfMonth(1).plusMonths(1);
      LocalDate to = next.minusDays(1).isAfter(end) ? end : next.minusDays(1);
      steps.add(new Period(from, to, Step.NONE));
      from = next;
    }
    return steps;
  }
}
