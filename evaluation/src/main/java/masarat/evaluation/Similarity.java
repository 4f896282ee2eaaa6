package masarat.evaluation;

/**
 * How alike two words are: twice the letters of their matching blocks over all letters, blocks
 * found longest first (Ratcliff and Metzener, "Pattern Matching: The Gestalt Approach", 1988).
 */
final class Similarity {
  private Similarity() {}

  /** Between 0 and 1; 1 for equal words. */
  static double ratio(String a, String b) {
    int letters = a.length() + b.length();
    return letters == 0 ? 1 : 2.0 * matching(a, b) / letters;
  }

  private static int matching(String a, String b) {
    int bestA = 0;
    int bestB = 0;
    int longest = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = 0; j < b.length(); j++) {
        int length = common(a, i, b, j);
        if (length > longest) {
          longest = length;
          bestA = i;
          bestB = j;
        }
      }
    }
    return longest == 0
        ? 0
        : longest
            + matching(a.substring(0, bestA), b.substring(0, bestB))
            + matching(a.substring(bestA + longest), b.substring(bestB + longest));
  }

  private static int common(String a, int i, String b, int j) {
    int length = 0;
    while (i + length < a.length()
        && j + length < b.length()
        && a.charAt(i + length) == b.charAt(j + length)) {
      length++;
    }
    return length;
  }
}
