package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masarat.model.When;
import masarat.reader.mention.Weight;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.time.Reckoning.Direction;
import masarat.reader.time.TimeWord.DayOrdinal;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.Month;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month: days of a month, months. */
final class Dates {
  private final Words words;
  private final Tokens tokens;

  Dates(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /** A day number and what stands for it in the text. */
  private record Day(int first, int last, int to) {}

  /** A date with a month: 12 August 2024, آب/أغسطس الماضي, the tenth of this month. */
  @Nullable Found date(int token) {
    Day day = day(token);
    int at = day == null ? token : words.past(day.to(), Mark.OF);
    Match<Length> word = words.one(at, ChronoUnit.MONTHS);
    Match<Month> month = words.at(word == null ? at : word.to(), Month.class);
    if (month != null) {
      return dated(token, day, word != null, month);
    }
    return day == null || word == null ? null : dayOfRelativeMonth(token, day, word);
  }

  /**
   * @param monthWord whether the word "month" stands before its name
   */
  private @Nullable Found dated(
      int token, @Nullable Day before, boolean monthWord, Match<Month> month) {
    int named = twin(month);
    Day day = before == null ? dayAfter(month, named) : before;
    int to = before == null && day != null ? day.to() : named;
    YearTail tail = YearTail.at(words, to, month.sense().hijri());
    boolean other =
        month.sense().never().stream().anyMatch(tokens.written(month.from(), month.to())::endsWith);
    if (other || month.sense().ambiguous() && !isSupported(token, month, day, tail, monthWord)) {
      return null;
    }
    int number = month.sense().number();
    When when =
        month.sense().hijri() ? hijri(number, day, tail) : gregorian(number, day, tail, token);
    if (when == null) {
      return null;
    }
    int support = (day == null ? 0 : 1) + (tail.to() > to ? 1 : 0) + (monthWord ? 1 : 0);
    double evidence =
        Weight.PLAIN
            + support * Weight.EVIDENCE
            + (words.follows(token, Mark.IN) ? Weight.PLAIN : 0);
    int start = token == month.from() ? month.start() : startOf(token);
    return Found.of(token, tail.to(), start, when, evidence, tail.year() > 0);
  }

  private int startOf(int token) {
    Match<DayOrdinal> ordinal = words.at(token, DayOrdinal.class);
    return ordinal == null ? words.start(token) : ordinal.start();
  }

  private @Nullable Day day(int token) {
    Day first = oneDay(token);
    if (first == null) {
      return null;
    }
    int and = words.pastAnd(first.to());
    int to = words.past(first.to(), Mark.TO);
    int next = and > first.to() ? and : to > first.to() ? to : words.pastSign(first.to(), "-");
    Day second = oneDay(next);
    boolean joined = next > first.to() || isJoined(next);
    return second != null && joined && second.first() > first.first()
        ? new Day(first.first(), second.first(), second.to())
        : first;
  }

  private boolean isJoined(int token) {
    Match<DayOrdinal> ordinal = words.at(token, DayOrdinal.class);
    return ordinal != null && ordinal.has(Clitic.WA);
  }

  private @Nullable Day oneDay(int token) {
    int number = words.number(token);
    if (number >= 1 && number <= 31 && tokens.word(token).length() <= 2) {
      int to =
          token + 1 < words.limit() && tokens.isGlued(token + 1)
              ? words.past(token + 1, Mark.ORDINAL)
              : token + 1;
      return new Day(number, number, to);
    }
    Match<DayOrdinal> ordinal = words.at(token, DayOrdinal.class);
    return ordinal == null
        ? null
        : new Day(ordinal.sense().day(), ordinal.sense().day(), ordinal.to());
  }

  /** "August 12": only where months are written with a capital letter. */
  private @Nullable Day dayAfter(Match<Month> month, int to) {
    if (!tokens.isCapital(month.from())) {
      return null;
    }
    Day day = day(words.past(words.pastSign(to, "."), Mark.ONE));
    return day != null && words.scan().longest(day.to(), Noun.class) == null ? day : null;
  }

  /** Past the second name of the same month: آب/أغسطس, يونيو (حزيران), تموز - يوليو. */
  private int twin(Match<Month> month) {
    int sign = words.pastSign(month.to(), "/-(");
    Match<Month> twin = words.at(sign, Month.class);
    return twin == null || twin.sense().number() != month.sense().number() || twin.clitics() != 0
        ? month.to()
        : words.pastSign(twin.to(), ")");
  }

  private boolean isSupported(
      int token, Match<Month> month, @Nullable Day day, YearTail tail, boolean monthWord) {
    if (tokens.word(month.from()).charAt(0) < 0x0250 && !tokens.isCapital(month.from())) {
      return false;
    }
    boolean within =
        words.follows(token, Mark.IN)
            || words.follows(token, Mark.DURING)
            || words.follows(token, Mark.SINCE)
            || words.follows(token, Mark.FROM)
            || words.follows(token, Mark.BETWEEN)
            || words.follows(token, Mark.TO)
            || words.follows(token, Mark.EARLY)
            || words.follows(token, Mark.MIDDLE)
            || words.follows(token, Mark.LATE)
            || words.follows(token, Mark.END);
    return monthWord
        || day != null
        || tail.to() > month.to()
        || twin(month) > month.to()
        || (within && !month.sense().hijri() && (month.clitics() & Clitic.PREPOSITIONS) == 0);
  }

  private @Nullable When gregorian(int month, @Nullable Day day, YearTail tail, int token) {
    int year = tail.year();
    boolean undated = words.anchor() == null;
    LocalDate anchor = undated ? words.told() : words.anchor();
    if (year < 0) {
      if (anchor == null) {
        return null;
      }
      Direction direction = undated ? Direction.CURRENT : tail.direction();
      if (direction == Direction.NONE && Future.pointsAt(words, token)) {
        direction = Direction.NEXT;
      }
      year =
          day == null
              ? Reckoning.yearOf(anchor, month, direction)
              : Reckoning.yearOf(anchor, month, day.first(), direction);
    }
    return day == null
        ? Reckoning.month(year, month)
        : days(Reckoning.date(year, month, day.first()), Reckoning.date(year, month, day.last()));
  }

  private @Nullable When hijri(int month, @Nullable Day day, YearTail tail) {
    LocalDate anchor = words.anchor();
    if (tail.year() < 0 && anchor == null) {
      return null;
    }
    int first = day == null ? 1 : day.first();
    int year =
        tail.year() > 0 || anchor == null ? tail.year() : Reckoning.hijriYear(anchor, month, first);
    return day == null
        ? Reckoning.hijriSpan(year, month)
        : days(Reckoning.hijri(year, month, first), Reckoning.hijri(year, month, day.last()));
  }

  private static @Nullable When days(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return null;
    }
    return first.equals(last) ? When.on(first) : Reckoning.range(first, last);
  }

  /** العاشر من الشهر الجاري, "the 10th of this month". */
  private @Nullable Found dayOfRelativeMonth(int token, Day day, Match<Length> month) {
    LocalDate anchor = words.anchor();
    int offset =
        words.isMark(month.to(), Mark.PAST) ? -1 : words.isMark(month.to(), Mark.NEXT) ? 1 : 0;
    int to = words.past(month.to(), offset < 0 ? Mark.PAST : offset > 0 ? Mark.NEXT : Mark.CURRENT);
    if (anchor == null || to == month.to()) {
      return null;
    }
    LocalDate then = anchor.plusMonths(offset);
    When when =
        days(
            Reckoning.date(then.getYear(), then.getMonthValue(), day.first()),
            Reckoning.date(then.getYear(), then.getMonthValue(), day.last()));
    return when == null
        ? null
        : Found.of(token, to, startOf(token), when, Weight.PLAIN + 2 * Weight.EVIDENCE, false);
  }
}
