package masarat.reader.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import masarat.model.DatePrecision;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/** The arithmetic of days. */
final class Reckoning {
  private Reckoning() {}

  /** Which way a text points from its anchor. */
  enum Direction {
    /** Not said: back, as news tells what happened. */
    NONE,
    PAST,
    CURRENT,
    NEXT
  }

  static When month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new When(first, first.with(TemporalAdjusters.lastDayOfMonth()), DatePrecision.MONTH);
  }

  static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  static When range(LocalDate start, LocalDate end) {
    return new When(start, end, DatePrecision.RANGE);
  }

  /** Three months from the first of a month; winter belongs to the year in which it begins. */
  static When season(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new When(first, first.plusMonths(3).minusDays(1), DatePrecision.SEASON);
  }

  /** The calendar week, month or year that lies {@code offset} units from the anchor's. */
  static @Nullable When unit(LocalDate anchor, ChronoUnit unit, long offset) {
    return switch (unit) {
      case WEEKS -> {
        LocalDate monday =
            anchor.plusWeeks(offset).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new When(monday, monday.plusDays(6), DatePrecision.WEEK);
      }
      case MONTHS -> {
        LocalDate day = anchor.plusMonths(offset);
        yield month(day.getYear(), day.getMonthValue());
      }
      case YEARS -> year(anchor.getYear() + (int) offset);
      default -> null;
    };
  }

  /** The weekday: the latest not after the anchor, or as the direction says. */
  static LocalDate weekday(LocalDate anchor, DayOfWeek day, Direction direction) {
    return switch (direction) {
      case NONE, CURRENT -> anchor.with(TemporalAdjusters.previousOrSame(day));
      case PAST -> anchor.with(TemporalAdjusters.previous(day));
      case NEXT -> anchor.with(TemporalAdjusters.next(day));
    };
  }

  /** The year of a month that is said without one. */
  static int yearOf(LocalDate anchor, int month, Direction direction) {
    int now = anchor.getMonthValue();
    int year = anchor.getYear();
    return switch (direction) {
      case NONE -> month <= now ? year : year - 1;
      case PAST -> month < now ? year : year - 1;
      case NEXT -> month > now ? year : year + 1;
      case CURRENT -> month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year;
    };
  }

  /** The year of a day that is said without one. */
  static int yearOf(LocalDate anchor, int month, int day, Direction direction) {
    if (direction == Direction.NONE || direction == Direction.PAST) {
      LocalDate date = date(anchor.getYear(), month, day);
      return date != null && date.isAfter(anchor) ? anchor.getYear() - 1 : anchor.getYear();
    }
    if (direction == Direction.NEXT) {
      LocalDate date = date(anchor.getYear(), month, day);
      return date != null && date.isBefore(anchor) ? anchor.getYear() + 1 : anchor.getYear();
    }
    return yearOf(anchor, month, direction);
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day of the Islamic calendar (Umm al-Qura); null where there is none such. */
  static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A month of the Islamic calendar, the whole year where the month is 0; null where none. */
  static @Nullable When hijriSpan(int year, int month) {
    try {
      HijrahDate first = HijrahDate.of(year, Math.max(1, month), 1);
      int length = month == 0 ? first.lengthOfYear() : first.lengthOfMonth();
      LocalDate start = LocalDate.from(first);
      DatePrecision precision = month == 0 ? DatePrecision.YEAR : DatePrecision.MONTH;
      return new When(start, start.plusDays(length - 1L), precision);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The Islamic year in which a month or day last began, seen from the anchor. */
  static int hijriYear(LocalDate anchor, int month, int day) {
    int year = HijrahDate.from(anchor).get(ChronoField.YEAR);
    LocalDate start = hijri(year, month, day);
    return start != null && start.isAfter(anchor) ? year - 1 : year;
  }
}
