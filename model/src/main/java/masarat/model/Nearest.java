package masarat.model;

import java.util.Optional;

/** The word a person may have meant, for messages that offer a way out. */
public final class Nearest {
  private Nearest() {}

  /** The known word with the fewest letters to change, unless more than half of them differ. */
  public static Optional<String> to(String word, Iterable<String> known) {
    String best = null;
    int least = Math.max(2, word.length() / 2) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least || (best == null && candidate.startsWith(word))) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Letters to insert, remove or replace (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
