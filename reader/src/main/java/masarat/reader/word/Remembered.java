package masarat.reader.word;

import masarat.reader.word.Vocabulary.Reached;
import org.jspecify.annotations.Nullable;

/**
 * What the words seen last came to, each in the cell of its letters. Threads may overwrite each
 * other's cells, for a cell holds the whole answer and never changes.
 */
final class Remembered {
  /** The logarithm of a number of cells: a year of a newspaper has some hundred thousand words. */
  private static final int BITS = 19;

  private static final int LETTER_BITS = 7;
  private static final int MOST_LETTERS = Long.SIZE / LETTER_BITS;

  /** Spreads what differs in few bits over the high ones (Fibonacci hashing). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final @Nullable Answer[] cells = new Answer[1 << BITS];

  /** The letters are beside the word, as to compare it would be to go and fetch it. */
  private record Answer(long letters, String word, Reached[] reached) {}

  /** The letters of a word in one number, 0 where they are too many or not all of two scripts. */
  static long letters(String word) {
    int length = word.length();
    if (length > MOST_LETTERS) {
      return 0;
    }
    long letters = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      int letter = c >= 0x0620 && c <= 0x064A ? c - 0x061F : c >= 'a' && c <= 'z' ? c - '!' : 0;
      if (letter == 0) {
        return 0;
      }
      letters = letters << LETTER_BITS | letter;
    }
    return letters;
  }

  Reached @Nullable [] get(String word, long letters) {
    Answer answer = cells[cell(word, letters)];
    boolean same =
        answer != null && answer.letters == letters && (letters != 0 || answer.word.equals(word));
    return same ? answer.reached : null;
  }

  void put(String word, long letters, Reached[] reached) {
    cells[cell(word, letters)] = new Answer(letters, word, reached);
  }

  private static int cell(String word, long letters) {
    long key = letters == 0 ? word.hashCode() : letters;
    return (int) (key * SPREAD >>> Long.SIZE - BITS);
  }
}
