package masarat.reader.text;

import org.jspecify.annotations.Nullable;

/**
 * The day on which a report was printed, where it stands in the line of its headline: "Thursday 16
 * July 2015 Nine die in blast. Nine people …". No happening has that day.
 *
 * @param from its first token, with the words that lead to it
 * @param to one past its last
 */
record PrintedDay(int from, int to) {
  /** How far from the beginning of a report it may stand, in tokens. */
  private static final int REACH = 30;

  private static final int LATEST_DAY = 31;

  /** The day in the first line of a report; null where none is printed there. */
  static @Nullable PrintedDay of(Tokens tokens, Abbreviations words) {
    int limit = Math.min(REACH, tokens.size() - 3);
    for (int i = 0; i < limit && tokens.kind(i) != Tokens.Kind.BREAK; i++) {
      boolean ends = !tokens.is(i, ",") && tokens.kind(i) == Tokens.Kind.SIGN;
      if (ends) {
        return null;
      }
      int to = isDate(tokens, i) ? i + 3 : i;
      if (to > i && opens(tokens, to)) {
        int from = words.lead(tokens, i);
        return from < i || i == 0 ? new PrintedDay(from, to) : null;
      }
    }
    return null;
  }

  /** "16 July 2015", "July 16 2015". */
  private static boolean isDate(Tokens tokens, int i) {
    boolean dayFirst = isDay(tokens, i) && isMonth(tokens, i + 1);
    boolean monthFirst = isMonth(tokens, i) && isDay(tokens, i + 1);
    return (dayFirst || monthFirst) && isYear(tokens, i + 2);
  }

  private static boolean isMonth(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && tokens.isCapital(token)
        && tokens.word(token).length() >= 3;
  }

  private static boolean isDay(Tokens tokens, int token) {
    String word = tokens.word(token);
    return tokens.kind(token) == Tokens.Kind.NUMBER
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit)
        && Integer.parseInt(word) <= LATEST_DAY;
  }

  private static boolean isYear(Tokens tokens, int token) {
    String word = tokens.word(token);
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  /** Whether a sentence begins behind it. */
  private static boolean opens(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER
        || tokens.kind(token) == Tokens.Kind.WORD && tokens.isCapital(token);
  }
}
