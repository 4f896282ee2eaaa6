package masarat.reader.time;

import java.time.temporal.ChronoUnit;
import masarat.reader.quantity.Numeral;
import masarat.reader.quantity.Numerals;
import masarat.reader.time.TimeWord.Length;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.time.TimeWord.Part;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year: its first half, its first six months.
 *
 * @param first months that lie before it
 */
record YearSlice(int to, int first, int months) {

  static @Nullable YearSlice at(Words words, int token) {
    Match<Part> part = words.at(token, Part.class);
    if (part != null) {
      int months = 12 / part.sense().of();
      return new YearSlice(part.to(), (part.sense().index() - 1) * months, months);
    }
    int at = words.past(token, Mark.FIRST);
    Match<Length> before = words.at(at, Length.class);
    Numeral number = Numerals.read(words.scan(), before == null ? at : before.to(), words.limit());
    if (number == null || !number.isWhole(2, 11)) {
      return null;
    }
    Match<Length> length = before == null ? words.at(number.to(), Length.class) : before;
    if (length == null || length.sense().unit() != ChronoUnit.MONTHS) {
      return null;
    }
    int end = Math.max(number.to(), length.to());
    int to = words.past(end, Mark.FIRST);
    return at > token || to > end ? new YearSlice(to, 0, (int) number.value()) : null;
  }
}
