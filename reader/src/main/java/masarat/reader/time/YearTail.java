package masarat.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masarat.model.DatePrecision;
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
    int at = words.past(words.pastSign(token, ",،"), Mark.OF);
    YearTail relative = relative(words, at);
    if (relative != null) {
      return relative;
    }
    Direction own = words.direction(token);
    if (own != Direction.NONE) {
      return new YearTail(words.pastDirection(token), -1, own);
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

  /** من العام الماضي, "of last year". */
  private static @Nullable YearTail relative(Words words, int token) {
    LocalDate anchor = words.anchor();
    Found year = anchor == null ? null : new Relatives(words).unit(token, false);
    return year != null && year.when().precision() == DatePrecision.YEAR
        ? new YearTail(year.to(), year.when().start().getYear(), Direction.NONE)
        : null;
  }
}
