package masarat.reader.quantity;

/** Reads a token of digits with its separators. */
final class Digits {
  private Digits() {}

  /**
   * The number, or NaN where the token is none: a date, a telephone number, a number with a leading
   * zero.
   *
   * @param scaled whether a word like "million" follows, before which {@code 1.234} is a fraction
   */
  static double value(String token, boolean scaled) {
    int separators = 0;
    int last = -1;
    for (int i = 0; i < token.length(); i++) {
      if (!isDigit(token.charAt(i))) {
        separators++;
        last = i;
      }
    }
    if (separators == 0) {
      return token.length() > 9 || (token.length() > 1 && token.charAt(0) == '0')
          ? Double.NaN
          : Double.parseDouble(token);
    }
    boolean point = token.charAt(last) == '.';
    int digitsAfter = token.length() - last - 1;
    boolean thousands = digitsAfter == 3 && token.charAt(0) != '0' && !(point && scaled);
    if (!thousands && digitsAfter > 2 && !point) {
      return Double.NaN;
    }
    int whole = thousands ? token.length() : last;
    return groups(token, whole, thousands ? separators : separators - 1)
        ? number(token, thousands ? -1 : last)
        : Double.NaN;
  }

  /** Whether the part before {@code end} is grouped in threes. */
  private static boolean groups(String token, int end, int separators) {
    int seen = 0;
    for (int i = end - 1, digits = 0; i >= 0; i--) {
      if (isDigit(token.charAt(i))) {
        digits++;
      } else if (digits != 3) {
        return false;
      } else {
        digits = 0;
        seen++;
      }
    }
    return seen == separators;
  }

  private static double number(String token, int point) {
    StringBuilder plain = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
      } else if (i == point) {
        plain.append('.');
      }
    }
    return Double.parseDouble(plain.toString());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
