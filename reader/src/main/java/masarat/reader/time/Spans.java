package masarat.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import masarat.model.DatePrecision;
import masarat.model.When;
import masarat.reader.mention.Weight;
import masarat.reader.text.Clitic;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** The whole grammar of a time: a simple one, a part of one, since one, from one to another. */
final class Spans {
  private final Words words;
  private final Dates dates;
  private final NumericDates numericDates;
  private final Relatives relatives;
  private final Stretches stretches;
  private final Years years;

  Spans(Words words) {
    this.words = words;
    this.dates = new Dates(words);
    this.numericDates = new NumericDates(words);
    this.relatives = new Relatives(words);
    this.stretches = new Stretches(words);
    this.years = new Years(words);
  }

  /** The longest time that begins at a token, or null. */
  @Nullable Found at(int token) {
    Found best = since(token);
    best = longer(best, between(token));
    best = longer(best, stretches.ago(token));
    best = longer(best, stretches.recent(token));
    best = longer(best, slice(token));
    return longer(best, simple(token, false, false));
  }

  private static @Nullable Found longer(@Nullable Found first, @Nullable Found second) {
    return first == null ? second : second == null ? first : Found.longer(first, second);
  }

  /**
   * A time without "since" and "until".
   *
   * @param inside whether it stands inside a longer one, so that bare digits can be a year
   * @param bare whether العام or "the month" alone means the present one
   */
  private @Nullable Found simple(int token, boolean inside, boolean bare) {
    if (!words.mayBeginSimple(token)) {
      return null;
    }
    Found best = longer(numericDates.at(token), dates.date(token));
    best = longer(best, years.year(token, inside));
    best = longer(best, years.season(token));
    best = longer(best, years.feast(token));
    Found day = longer(relatives.day(token), relatives.weekday(token));
    best = longer(best, day == null ? null : dated(day));
    best = longer(best, relatives.weekend(token));
    best = longer(best, relatives.unit(token, bare));
    return longer(best, partly(token));
  }

  /** "Saturday, 14 October": one day, in the year in which it is that weekday. */
  private Found dated(Found day) {
    Found date = dates.date(words.pastSign(day.to(), "(,،"));
    if (date == null || !isDay(date.when()) || !isDay(day.when())) {
      return day;
    }
    LocalDate first = date.when().start();
    DayOfWeek weekday = day.when().start().getDayOfWeek();
    boolean nextYear = !date.dated() && first.plusYears(1).getDayOfWeek() == weekday;
    LocalDate then = nextYear && first.getDayOfWeek() != weekday ? first.plusYears(1) : first;
    return Found.of(
        day.from(),
        words.pastSign(date.to(), ")"),
        day.start(),
        When.on(then),
        day.evidence() + date.evidence(),
        date.dated());
  }

  /** مطلع أيلول, "late August": the whole month or year; نهاية العام: its last month. */
  private @Nullable Found partly(int token) {
    Mark part = null;
    for (Mark mark : List.of(Mark.EARLY, Mark.MIDDLE, Mark.LATE, Mark.END)) {
      part = part == null && words.isMark(token, mark) ? mark : part;
    }
    if (part == null) {
      return null;
    }
    Match<?> word = words.mark(token, part);
    int at = words.past(words.pastSign(words.past(token, part), "-"), Mark.OF);
    Found whole = simple(at, true, true);
    if (whole == null || word == null || isDay(whole.when())) {
      return null;
    }
    return new Found(
        token,
        whole.to(),
        word.startWithArticle(),
        part == Mark.END ? ending(whole.when()) : whole.when(),
        opening(whole.when(), part),
        whole.evidence() + Weight.EVIDENCE,
        whole.dated());
  }

  private static boolean isDay(When when) {
    return when.precision() == DatePrecision.DAY;
  }

  /** The last month of a year; anything shorter is not told from its end. */
  private static When ending(When when) {
    LocalDate end = when.end();
    return end != null && when.precision() == DatePrecision.YEAR
        ? new When(end.withDayOfMonth(1), end, DatePrecision.MONTH)
        : when;
  }

  private static LocalDate opening(When when, Mark part) {
    LocalDate end = when.end() == null ? when.start() : when.end();
    long days = ChronoUnit.DAYS.between(when.start(), end);
    return switch (part) {
      case MIDDLE -> when.start().plusDays(days < 32 ? 14 : days / 2);
      case LATE, END -> days < 32 ? when.start().plusDays(20) : end.withDayOfMonth(1);
      default -> when.start();
    };
  }

  /** "The first half of 2015", الأشهر الستة الأولى من العام. */
  private @Nullable Found slice(int token) {
    YearSlice slice = YearSlice.at(words, token);
    Found year = slice == null ? null : simple(words.past(slice.to(), Mark.OF), true, true);
    if (slice == null || year == null || year.when().precision() != DatePrecision.YEAR) {
      return null;
    }
    LocalDate start = year.when().start().plusMonths(slice.first());
    When when = Reckoning.range(start, start.plusMonths(slice.months()).minusDays(1));
    double evidence = year.evidence() + 2 * Weight.EVIDENCE;
    return Found.of(token, year.to(), words.start(token), when, evidence, year.dated());
  }

  /** منذ مطلع العام, "since January": until now. */
  private @Nullable Found since(int token) {
    Match<?> since = words.mark(token, Mark.SINCE);
    LocalDate anchor = words.anchor();
    if (since == null || anchor == null) {
      return null;
    }
    Found from = simple(words.past(since.to(), Mark.DAYPART), true, false);
    if (from == null || from.opening().isAfter(anchor)) {
      return null;
    }
    return Found.of(
        token,
        from.to(),
        since.start(),
        Reckoning.range(from.opening(), anchor),
        from.evidence() + Weight.EVIDENCE,
        from.dated());
  }

  /** "Between 3 April and 5 May 2015", من مارس حتى يونيو, "March to June". */
  private @Nullable Found between(int token) {
    Match<?> open = words.mark(token, Mark.BETWEEN);
    boolean and = open != null;
    open = open == null ? words.mark(token, Mark.FROM) : open;
    Found first = simple(open == null ? token : open.to(), open != null, false);
    if (first == null) {
      return null;
    }
    Found second = second(first.to(), and);
    if (second == null) {
      boolean inner = and && first.when().precision() == DatePrecision.RANGE;
      return inner ? widened(token, first.to(), open, first, first.when()) : null;
    }
    When when = joined(first, second);
    return when == null ? null : widened(token, second.to(), open, first, when);
  }

  private @Nullable Found second(int token, boolean and) {
    int at = words.past(token, Mark.TO);
    if (at > token) {
      return simple(at, true, false);
    }
    if (!and) {
      return null;
    }
    int past = words.pastAnd(token);
    Found second = simple(past, true, false);
    boolean joined =
        past > token || words.scan().at(token).stream().anyMatch(m -> m.has(Clitic.WA));
    return joined ? second : null;
  }

  private static @Nullable When joined(Found first, Found second) {
    LocalDate start = first.when().start();
    LocalDate end = second.when().end() == null ? second.when().start() : second.when().end();
    if (second.dated() && !first.dated()) {
      start = start.withYear(end.getYear());
    }
    if (start.isAfter(end) && !first.dated()) {
      start = start.minusYears(1);
    }
    return start.isBefore(end) ? Reckoning.range(start, end) : null;
  }

  private Found widened(int token, int to, @Nullable Match<?> open, Found first, When when) {
    int start = open == null ? first.start() : open.start();
    double evidence = first.evidence() + 2 * Weight.EVIDENCE;
    return Found.of(token, to, start, when, evidence, first.dated());
  }
}
