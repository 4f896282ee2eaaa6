package masarat.reader.time;

import java.time.LocalDate;
import masarat.model.When;
import masarat.reader.mention.Weight;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.time.TimeWord.Mark;
import org.jspecify.annotations.Nullable;

/** Dates of nothing but digits and signs: {@code 3/12/2023}, {@code 12.8.2024}. */
final class NumericDates {
  private final Words words;
  private final Tokens tokens;

  NumericDates(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /** The date at a token: {@code 3/12/2023}, day first; {@code 2024-08-12}; {@code 12.8.2024}. */
  @Nullable Found at(int token) {
    if (tokens.kind(token) != Kind.NUMBER) {
      return null;
    }
    String word = tokens.word(token);
    int first = words.number(token);
    if (first < 0) {
      return dotted(token, word);
    }
    boolean signs =
        token + 4 < words.limit()
            && "/-".contains(tokens.word(token + 1))
            && tokens.is(token + 3, tokens.word(token + 1))
            && (tokens.is(token + 1, "/") || isOneWord(token + 1, token + 4));
    return signs
        ? ordered(token, token + 5, first, words.number(token + 2), words.number(token + 4))
        : null;
  }

  private boolean isOneWord(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!tokens.isGlued(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Found dotted(int token, String word) {
    int one = word.indexOf('.');
    int two = word.indexOf('.', one + 1);
    if (one < 1 || one > 2 || two < 0 || two - one > 3 || word.length() - two != 5) {
      return null;
    }
    try {
      return ordered(
          token,
          token + 1,
          Integer.parseInt(word.substring(0, one)),
          Integer.parseInt(word.substring(one + 1, two)),
          Integer.parseInt(word.substring(two + 1)));
    } catch (NumberFormatException e) {
      return null; // other separators between the dots: no date
    }
  }

  private @Nullable Found ordered(int from, int to, int a, int b, int c) {
    int year = a > 31 ? a : c;
    int day = a > 31 ? c : a;
    if (year < 1900 || year > 2100) {
      return hijriNumeric(from, to, year, b, day);
    }
    LocalDate date = Reckoning.date(year, b, day);
    if (date == null && b > 12) {
      date = Reckoning.date(year, day, b);
    }
    return date == null ? null : found(from, to, date);
  }

  private @Nullable Found hijriNumeric(int from, int to, int year, int month, int day) {
    LocalDate date = year >= 1300 && year < 1600 ? Reckoning.hijri(year, month, day) : null;
    return date == null ? null : found(from, words.past(to, Mark.HIJRI), date);
  }

  private Found found(int from, int to, LocalDate date) {
    double evidence = Weight.PLAIN + 2 * Weight.EVIDENCE;
    return Found.of(from, to, words.start(from), When.on(date), evidence, true);
  }
}
