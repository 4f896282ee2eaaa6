package masarat.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * Reads an Arabic word without vowel marks: which of its weak letters are vowels, and where a short
 * vowel must be said. The rules are those of the commonest noun patterns; a syllable has one
 * consonant before its vowel and at most one behind it.
 */
final class Syllables {
  private static final String CONSONANTS = "بتثجحخدذرزسشصضطظغفقكلمنهپڤگچ";
  private static final String[] LATIN = {
    "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "gh", "f",
    "q", "k", "l", "m", "n", "h", "p", "v", "g", "ch"
  };
  private static final String LIQUIDS = "رلنم";

  private final String word;
  private final StringBuilder out = new StringBuilder();

  private Syllables(String word) {
    this.word = word;
  }

  /** The word in Latin letters, lower case. */
  static String of(String word) {
    return new Syllables(word).read();
  }

  private String read() {
    String small = twoConsonants();
    if (small != null) {
      return small;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isVowel(i)) {
        vowel(i, c);
      } else {
        out.append(latin(c));
        if (i + 1 < word.length() && !isVowel(i + 1)) {
          between(i);
        }
      }
    }
    return out.toString().replace("iiy", "iy").replace("aaa", "aa");
  }

  /** Two consonants and an ending double the second: حسو is Hasso, رقة Raqqa. */
  private @Nullable String twoConsonants() {
    boolean ends = word.length() == 3 && "وة".indexOf(word.charAt(2)) >= 0;
    if (!ends || CONSONANTS.indexOf(word.charAt(1)) < 0 || isWeakStart()) {
      return null;
    }
    String last = latin(word.charAt(1));
    String doubled = last.length() == 1 ? last + last : last;
    return latin(word.charAt(0)) + "a" + doubled + (word.charAt(2) == 'و' ? "o" : "a");
  }

  private boolean isWeakStart() {
    return "اأإآيوع".indexOf(word.charAt(0)) >= 0;
  }

  /** Whether a letter is a vowel here: always alef, waw and ya between consonants. */
  private boolean isVowel(int i) {
    char c = word.charAt(i);
    if ("اأإآىة".indexOf(c) >= 0) {
      return true;
    }
    if (c == 'ئ' || c == 'ؤ') {
      return i + 1 == word.length() || !isLong(i + 1);
    }
    if (!isGlide(c) || i == 0) {
      return false;
    }
    boolean last = i + 1 == word.length();
    boolean behindVowel = "اأآى".indexOf(word.charAt(i - 1)) >= 0;
    if (behindVowel) {
      return false;
    }
    if (last) {
      return true;
    }
    if ("اأآىة".indexOf(word.charAt(i + 1)) >= 0) {
      return false;
    }
    boolean otherGlide = isGlide(word.charAt(i + 1));
    return !otherGlide && !(isGlide(word.charAt(i - 1)) && isVowel(i - 1));
  }

  private static boolean isGlide(char c) {
    return c == 'و' || c == 'ي';
  }

  private boolean isLong(int i) {
    return "اأآىوية".indexOf(word.charAt(i)) >= 0;
  }

  private void vowel(int i, char c) {
    boolean last = i + 1 == word.length();
    switch (c) {
      case 'إ', 'ئ' -> out.append('i');
      case 'ؤ' -> out.append('u');
      case 'ي' -> out.append(i == 1 && word.charAt(0) == 'ع' && !last ? "ai" : "i");
      case 'و' -> out.append(i == 1 && word.charAt(0) == 'ع' ? "au" : last ? "o" : "u");
      default -> out.append('a');
    }
  }

  /** What is said between the consonant at a position and the one behind it. */
  private void between(int i) {
    int next = i + 1;
    boolean opens = i == 0 || !isVowelEnd(i);
    if (opens) {
      boolean beforeYa = word.charAt(next) == 'ي' && i > 0;
      out.append(beforeYa ? 'i' : 'a');
      return;
    }
    boolean afterLong = i > 0 && isVowel(i - 1);
    boolean ends = next + 1 == word.length();
    if (ends) {
      close(i, next, afterLong);
    } else if (afterLong && isFeminineEnd(next + 1)) {
      out.append('i');
    } else if (word.charAt(next) == 'ي' && next + 1 < word.length()) {
      out.append('i');
    } else if (word.charAt(i) == 'ع') {
      out.append('a');
    }
  }

  /** The last two consonants of a word. */
  private void close(int i, int next, boolean afterLong) {
    char c = word.charAt(i);
    boolean together =
        i < 2 && LIQUIDS.indexOf(c) >= 0 && LIQUIDS.indexOf(word.charAt(next)) < 0
            || word.charAt(next) == 'ء';
    if (!together) {
      out.append(afterLong ? 'e' : 'a');
    }
  }

  private boolean isFeminineEnd(int i) {
    return i == word.length() - 1 && word.charAt(i) == 'ة';
  }

  /** Whether a vowel was said right before the consonant at a position. */
  private boolean isVowelEnd(int i) {
    int before = out.length() - latin(word.charAt(i)).length() - 1;
    return before >= 0 && Letters.isVowel(out.charAt(before));
  }

  private static String latin(char c) {
    int at = CONSONANTS.indexOf(c);
    return at >= 0 ? LATIN[at] : c == 'و' ? "w" : c == 'ي' ? "y" : "";
  }
}
