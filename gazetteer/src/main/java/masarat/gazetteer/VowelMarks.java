package masarat.gazetteer;

import java.util.ArrayList;
import java.util.List;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Compares the vowel marks of a name as it is written with those of a place's names: folding drops
 * them, yet they alone tell عُمان (Oman) from عَمّان (Amman).
 */
final class VowelMarks {
  private static final char FIRST = 0x064B;
  private static final char SHADDA = 0x0651;
  private static final char LAST = 0x0652;

  /** A letter with the marks on it. */
  private record Letter(String folded, String marks) {}

  private VowelMarks() {}

  /**
   * How the marks fit.
   *
   * @return 1 where a letter has a mark that one of the names has there too, -1 where it has
   *     another vowel than each of the names with marks, 0 where nothing can be told
   */
  static int fit(@Nullable String written, Names names) {
    if (written == null || !isMarked(written)) {
      return 0;
    }
    List<Letter> letters = letters(written);
    int fit = 0;
    for (String name : names.all()) {
      int one = isMarked(name) ? fit(letters, letters(name)) : 0;
      if (one > 0) {
        return 1;
      }
      fit = Math.min(fit, one);
    }
    return fit;
  }

  private static boolean isMarked(String text) {
    return text.chars().anyMatch(c -> c >= FIRST && c <= LAST);
  }

  private static int fit(List<Letter> a, List<Letter> b) {
    int shared = 0;
    for (int i = 0; i < a.size(); i++) {
      Letter one = a.get(i);
      if (a.size() != b.size() || !one.folded.equals(b.get(i).folded)) {
        return 0;
      }
      String other = b.get(i).marks;
      if (one.marks.chars().anyMatch(mark -> other.indexOf(mark) >= 0)) {
        shared = 1;
      } else if (hasVowel(one.marks) && hasVowel(other)) {
        return -1;
      }
    }
    return shared;
  }

  private static boolean hasVowel(String marks) {
    return marks.chars().anyMatch(mark -> mark != SHADDA);
  }

  private static List<Letter> letters(String text) {
    List<Letter> letters = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) >= FIRST && text.charAt(end) <= LAST) {
        end++;
      }
      letters.add(new Letter(Fold.fold(text.substring(at, at + 1)), text.substring(at + 1, end)));
      at = end;
    }
    return letters;
  }
}
