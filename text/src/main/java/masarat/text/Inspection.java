package masarat.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One walk through a text in search of damage. */
final class Inspection {
  /** So many single letters in a row are no abbreviation: agencies have three. */
  private static final int SINGLES = 4;

  /** Wrong encoding shows in nearly every letter; a few strange ones are names and signs. */
  private static final double MOSTLY = 0.3;

  private final String text;
  private final Map<Damage, Notice> found = new EnumMap<>(Damage.class);

  Inspection(String text) {
    this.text = text;
  }

  List<Notice> notices() {
    int strange = 0;
    int firstStrange = -1;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        if (!isInWord(c, before)) {
          look(c, i);
        }
        if (isWronglyDecoded(c, i)) {
          strange++;
          firstStrange = firstStrange < 0 ? i : firstStrange;
        }
      }
      before = c;
    }
    if (strange > 3 && strange > MOSTLY * strangeLetters()) {
      found.put(Damage.WRONG_ENCODING, new Notice(Damage.WRONG_ENCODING, strange, firstStrange));
    }
    return new ArrayList<>(found.values());
  }

  /** A letter behind another tells of no damage, but for the alef, which may be reversed. */
  private static boolean isInWord(char c, char before) {
    return c != 'ا' && c != Fold.TATWEEL && isPlain(c) && isPlain(before);
  }

  private static boolean isPlain(char c) {
    return c >= 0x0620 && c <= 0x064A;
  }

  /** Letters that are not of ASCII. */
  private long strangeLetters() {
    return text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
  }

  private void look(char c, int i) {
    if (isPresentationForm(c)) {
      add(Damage.PRESENTATION_FORMS, i);
    } else if (c == '\uFFFD') {
      add(Damage.LOST_LETTERS, i);
    } else if (isHidden(c) && isLetterAt(i - 1) && isLetterAt(i + 1)) {
      add(Damage.HIDDEN_CHARACTERS, i);
    } else if (c == Fold.TATWEEL && Fold.tornUntil(text, i + 1) > 0) {
      add(Damage.TORN_WORDS, i);
    } else if (c == 'ا' && isReversed(i)) {
      add(Damage.REVERSED_LAM_ALEF, i);
    } else if (isSingle(i) && !isSingle(i - 2) && singles(i) >= SINGLES) {
      add(Damage.SPLIT_LETTERS, i);
    }
  }

  private void add(Damage damage, int at) {
    found.merge(
        damage,
        new Notice(damage, 1, at),
        (before, one) -> new Notice(damage, before.count() + 1, before.first()));
  }

  private boolean isLetterAt(int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isPresentationForm(char c) {
    return c >= 0xFB50 && c <= 0xFDFB && Character.isLetter(c) || c >= 0xFE70 && c <= 0xFEFC;
  }

  private static boolean isHidden(char c) {
    boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD || direction;
  }

  private boolean isReversed(int i) {
    return isLetterAt(i + 3)
        && "أإآا".indexOf(text.charAt(i + 1)) >= 0
        && text.charAt(i + 2) == 'ل'
        && (i == 0 || text.charAt(i - 1) != 'ا');
  }

  /** Whether a letter stands alone; "and" may. */
  private boolean isSingle(int i) {
    return !isLetterAt(i - 1)
        && !isLetterAt(i + 1)
        && isLetterAt(i)
        && Fold.isArabic(text.charAt(i))
        && text.charAt(i) != 'و';
  }

  private int singles(int from) {
    int count = 0;
    for (int i = from; isSingle(i) && i - from < 2 * SINGLES; i += 2) {
      count++;
    }
    return count;
  }

  /**
   * In the UTF-8 of Arabic every other byte is D8 or D9, which are Ø and Ù in Latin-1 and
   * Windows-1252, and ط and ظ in Windows-1256.
   */
  private boolean isWronglyDecoded(char c, int i) {
    boolean latin = c == 'Ø' || c == 'Ù';
    boolean arabic = c == 'ط' || c == 'ظ';
    if (!latin && !arabic || i + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean letter = Fold.isArabic(next);
    return latin
        ? next > 0x7F && !letter
        : next > 0x7F && !letter || "طھظپچژڈگک".indexOf(next) >= 0;
  }
}
