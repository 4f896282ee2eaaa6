package masarat.documents;

/**
 * Brackets in lines from right to left, which some makers of PDF store as they look and others as
 * they are meant: where every pair of a line stands back to front, each is turned.
 */
final class Brackets {
  private static final String OPENING = "([{<«";
  private static final String CLOSING = ")]}>»";

  private Brackets() {}

  /** Turns the brackets behind {@code from}, if only so they make pairs. */
  static void turn(StringBuffer text, int from) {
    if (hasArabic(text, from) && !pairs(text, from, OPENING) && pairs(text, from, CLOSING)) {
      for (int i = from; i < text.length(); i++) {
        int opening = OPENING.indexOf(text.charAt(i));
        int closing = CLOSING.indexOf(text.charAt(i));
        if (opening >= 0) {
          text.setCharAt(i, CLOSING.charAt(opening));
        } else if (closing >= 0) {
          text.setCharAt(i, OPENING.charAt(closing));
        }
      }
    }
  }

  private static boolean hasArabic(StringBuffer text, int from) {
    return text.substring(from)
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** Whether each opening sign is followed by a closing one before the next opens. */
  private static boolean pairs(StringBuffer text, int from, String opening) {
    String closing = opening.equals(OPENING) ? CLOSING : OPENING;
    int open = 0;
    for (int i = from; i < text.length(); i++) {
      if (opening.indexOf(text.charAt(i)) >= 0) {
        open++;
      } else if (closing.indexOf(text.charAt(i)) >= 0) {
        open--;
      }
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }
}
