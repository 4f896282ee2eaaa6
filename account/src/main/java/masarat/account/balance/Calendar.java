package masarat.account.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import masarat.account.study.Period;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Happening.Presence;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/** The steps of an account, and which of them a claim's days touch. */
final class Calendar {
  private final List<Period> steps;

  private Calendar(List<Period> steps) {
    this.steps = steps;
  }

  /** The steps of a study; those that end with the stocks know the days of all stocks told. */
  static Calendar of(Study study, List<Claim> claims) {
    SortedSet<LocalDate> told = new TreeSet<>();
    study.baselines().forEach(baseline -> told.add(baseline.at()));
    for (Claim claim : claims) {
      When when = claim.when();
      if (claim.what() instanceof Presence && when != null && when.start().equals(when.end())) {
        told.add(when.start());
      }
    }
    return new Calendar(study.period().steps(told));
  }

  List<Period> steps() {
    return steps;
  }

  /**
   * Steps from {@code first} to {@code last}, counted from 0.
   *
   * @param beyond whether some of the days lie outside the period
   * @param atStart whether exactly the beginning of {@code first} is meant; a later step of one day
   *     is meant at its end
   * @param atEnd whether exactly the end of {@code last} is meant
   */
  record Span(int first, int last, boolean beyond, boolean atStart, boolean atEnd) {}

  /** The steps of some days, all steps where no day is said, null where the days lie outside. */
  @Nullable Span span(@Nullable When when) {
    if (when == null) {
      return new Span(0, steps.size() - 1, false, false, false);
    }
    return span(when.start(), when.end());
  }

  /** The steps of one day. */
  @Nullable Span span(LocalDate day) {
    return span(day, day);
  }

  private @Nullable Span span(LocalDate from, @Nullable LocalDate to) {
    LocalDate start = steps.get(0).start();
    LocalDate end = steps.get(steps.size() - 1).end();
    if (start == null || end == null) {
      return new Span(0, steps.size() - 1, false, false, false);
    }
    LocalDate until = to == null ? end : to;
    if (until.isBefore(start) || from.isAfter(end)) {
      return null;
    }
    int first = 0;
    while (isBefore(steps.get(first).end(), from)) {
      first++;
    }
    int last = first;
    while (last + 1 < steps.size() && !isBefore(until, steps.get(last + 1).start())) {
      last++;
    }
    boolean oneDay = from.equals(to);
    boolean atEnd = oneDay && from.equals(steps.get(last).end());
    boolean atStart = oneDay && from.equals(steps.get(first).start()) && !(atEnd && first > 0);
    return new Span(first, last, from.isBefore(start) || until.isAfter(end), atStart, atEnd);
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  /** The days that all the claims agree on; null where none says a day. */
  static @Nullable When common(List<Claim> claims) {
    List<When> dated = claims.stream().map(Claim::when).filter(Objects::nonNull).toList();
    When closest = null;
    for (When when : dated) {
      closest = closest == null ? when : closer(closest, when);
    }
    return closest;
  }

  private static When closer(When one, When other) {
    LocalDate start = one.start().isAfter(other.start()) ? one.start() : other.start();
    LocalDate end = earlier(one.end(), other.end());
    if (end != null && end.isBefore(start)) {
      return one;
    }
    return new When(start, end, one.start().equals(start) ? one.precision() : other.precision());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
