package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masarat.reader.time.Reckoning.Direction;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * What follows a month: a year, or which one of that name is meant.
 *
 * @param to past it; where nothing is said, where it would begin
 * @param year -1 where none is said
 */
record YearTail(int to, int year, Direction direction) {

  static YearTail at(Words words, int token, boolean hijri) {
    Direction own = direction(words, token);
    if (own != Direction.NONE) {
      int to =
          words.past(
              token,
              own == Direction.PAST ? Mark.PAST : own == Direction.NEXT ? Mark.NEXT : Mark.CURRENT);
      return new YearTail(to, -1, own);
    }
    int at = words.past(words.pastSign(token, ",،"), Mark.OF);
    YearTail relative = relative(words, at);
    if (relative != null) {
      return relative;
    }
    Match<Length> word = words.one(at, ChronoUnit.YEARS);
    int number = word == null ? at : word.to();
    int year = hijri ? hijriYear(words, number) : words.year(number);
    if (year < 0) {
      return new YearTail(token, -1, Direction.NONE);
    }
    int to = words.past(number + 1, hijri ? Mark.HIJRI : Mark.GREGORIAN);
    return new YearTail(to, year, Direction.NONE);
  }

  static int hijriYear(Words words, int token) {
    int number = words.number(token);
    return number >= 1300 && number < 1600 ? number : -1;
  }

  static Direction direction(Words words, int token) {
    return words.isMark(token, Mark.PAST)
        ? Direction.PAST
        : words.isMark(token, Mark.CURRENT)
            ? Direction.CURRENT
            : words.isMark(token, Mark.NEXT) ? Direction.NEXT : Direction.NONE;
  }

  /** من العام الماضي, "of last year". */
  private static @Nullable YearTail relative(Words words, int token) {
    LocalDate anchor = words.anchor();
    Found year = anchor == null ? null : new Relatives(words).unit(token, false);
    return year != null && year.when().precision() == masarat.model.DatePrecision.YEAR
        ? new YearTail(year.to(), year.when().start().getYear(), Direction.NONE)
        : null;
  }
}
