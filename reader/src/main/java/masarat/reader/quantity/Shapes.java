package masarat.reader.quantity;

import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.word.Scan;

/** Tells by its neighbours whether a number counts something or names it. */
final class Shapes {
  private Shapes() {}

  /** Whether the number is part of a date, a time, a score or a name, and so counts nothing. */
  static boolean isName(Scan scan, int token, Numeral numeral) {
    return (isLabelled(scan, token, numeral) && !isGrouped(scan.tokens(), token, numeral))
        || (numeral.digits() && isPartOfSigns(scan.tokens(), token, numeral.to()))
        || (numeral.digits() && hasLetters(scan.tokens(), token, numeral.to()));
  }

  /** Whether four bare digits look like a year of our time. */
  static boolean isYear(Tokens tokens, int token, Numeral numeral) {
    return numeral.digits()
        && tokens.word(token).length() == 4
        && numeral.to() == token + 1
        && numeral.isWhole(1900, 2100);
  }

  /**
   * "Brigade 17", "the hour 12"; the article may be written onto the digits. No year is meant by
   * "since the beginning of the year 700 people", no name by "the head of the brigade and six men".
   */
  private static boolean isLabelled(Scan scan, int token, Numeral numeral) {
    int before = token;
    Tokens tokens = scan.tokens();
    if (before > 0 && tokens.isGlued(before) && "ال".equals(tokens.word(before - 1))) {
      before--;
    }
    if (before > 0
        && tokens.kind(before - 1) == Kind.SIGN
        && "(\"«:".contains(tokens.word(before - 1))) {
      before--;
    }
    boolean joined =
        scan.at(token, NumberWord.class).stream().anyMatch(match -> match.has(Clitic.WA));
    if (joined) {
      return false;
    }
    boolean day = Particle.AFTER_ONE.endsBefore(scan, before);
    boolean year = numeral.isWhole(1300, 2100);
    return Particle.NAME.endsBefore(scan, before) && (!day || year);
  }

  /** {@code 18,000}: no English name is written in groups of three digits. */
  private static boolean isGrouped(Tokens tokens, int token, Numeral numeral) {
    return numeral.digits() && isLatin(tokens, token - 1) && tokens.word(token).indexOf(',') > 0;
  }

  /** {@code 12/8}, {@code 12:30}, {@code 3-1}, {@code #5}. */
  private static boolean isPartOfSigns(Tokens tokens, int from, int to) {
    boolean before =
        from > 0
            && tokens.isGlued(from)
            && tokens.kind(from - 1) == Kind.SIGN
            && ("#+$€£".contains(tokens.word(from - 1))
                || (tokens.isGlued(from - 1)
                    && "/:-.".contains(tokens.word(from - 1))
                    && tokens.kind(from - 2) != Kind.SIGN));
    boolean after =
        to + 1 < tokens.size()
            && tokens.isGlued(to)
            && tokens.isGlued(to + 1)
            && tokens.kind(to + 1) == Kind.NUMBER
            && "/:-".contains(tokens.word(to));
    return before || after;
  }

  /** {@code F16}, {@code 5km}, {@code 12th}: Latin letters written onto digits. */
  private static boolean hasLetters(Tokens tokens, int from, int to) {
    return (tokens.isGlued(from) && isLatin(tokens, from - 1))
        || (to < tokens.size() && tokens.isGlued(to) && isLatin(tokens, to));
  }

  private static boolean isLatin(Tokens tokens, int token) {
    return tokens.kind(token) == Kind.WORD && tokens.word(token).charAt(0) < 0x0250;
  }
}
