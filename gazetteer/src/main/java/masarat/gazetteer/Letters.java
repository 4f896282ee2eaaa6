package masarat.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** How each Arabic letter is written in Latin letters, and which letters sound alike. */
final class Letters {
  /**
   * One way to write a letter.
   *
   * @param latin its Latin letters
   * @param cost in wrong letters, 0 to 1
   */
  record Rendering(String latin, double cost) {}

  private static final int FIRST = 0x0620;
  private static final Rendering[][] RENDERINGS = new Rendering[0x100][];
  private static final Rendering[] NONE = new Rendering[0];
  private static final char[] SOUNDS = new char[0x100];
  private static final char[] EXACT = new char[0x100];

  static {
    for (String[] cells : Bundle.rows("letters.tsv")) {
      int at = cells[0].charAt(0) - FIRST;
      RENDERINGS[at] = renderings(cells[3]);
      SOUNDS[at] = cells[1].isEmpty() ? 0 : cells[1].charAt(0);
      EXACT[at] = cells[2].isEmpty() ? 0 : cells[2].charAt(0);
    }
  }

  private Letters() {}

  private static Rendering[] renderings(String cell) {
    List<Rendering> renderings = new ArrayList<>();
    for (String written : cell.split(" ", -1)) {
      int colon = written.indexOf(':');
      renderings.add(
          colon < 0
              ? new Rendering(written, 0)
              : new Rendering(
                  written.substring(0, colon),
                  Integer.parseInt(written.substring(colon + 1)) / 100.0));
    }
    return renderings.toArray(Rendering[]::new);
  }

  /** The ways to write a folded Arabic letter; none for another character. */
  static Rendering[] of(char letter) {
    int at = letter - FIRST;
    Rendering[] found = at >= 0 && at < RENDERINGS.length ? RENDERINGS[at] : null;
    return found == null ? NONE : found;
  }

  /** The group of consonants a folded Arabic letter sounds like, 0 for weak letters. */
  static char sound(char letter) {
    int at = letter - FIRST;
    return at >= 0 && at < SOUNDS.length ? SOUNDS[at] : 0;
  }

  /** The smaller group of consonants that careful romanisations write alike, 0 for weak letters. */
  static char exactSound(char letter) {
    int at = letter - FIRST;
    return at >= 0 && at < EXACT.length ? EXACT[at] : 0;
  }

  /** Letters that stand for a vowel or that Latin spellings leave out. */
  static boolean isWeak(char letter) {
    return sound(letter) == 0;
  }

  static boolean isArabic(char letter) {
    return letter >= FIRST && letter < FIRST + 0x100;
  }

  static boolean isVowel(char latin) {
    return latin == 'a' || latin == 'e' || latin == 'i' || latin == 'o' || latin == 'u';
  }
}
