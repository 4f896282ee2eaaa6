package masarat.account.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
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

  /**
   * Its steps in order, the first and the last cut to the period.
   *
   * @param told days on which a stock is known; they end the steps of {@link Step#STOCKS}
   */
  public List<Period> steps(SortedSet<LocalDate> told) {
    if (step == Step.NONE || start == null || end == null) {
      return List.of(this);
    }
    List<Period> steps = new ArrayList<>();
    LocalDate from = start;
    while (!from.isAfter(end)) {
      LocalDate last = last(from, told);
      LocalDate to = last.isAfter(end) ? end : last;
      steps.add(new Period(from, to, Step.NONE));
      from = to.plusDays(1);
    }
    return steps;
  }

  /** The last day of the step that begins on a day; the period's first day ends no step alone. */
  private LocalDate last(LocalDate from, SortedSet<LocalDate> told) {
    return switch (step) {
      case YEAR -> from.withDayOfYear(1).plusYears(1).minusDays(1);
      case MONTH -> from.withDayOfMonth(1).plusMonths(1).minusDays(1);
      case STOCKS -> {
        SortedSet<LocalDate> later = told.tailSet(from.equals(start) ? from.plusDays(1) : from);
        yield later.isEmpty() ? LocalDate.MAX : later.first();
      }
      case NONE -> LocalDate.MAX;
    };
  }
}
