package masarat.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import masarat.text.Fold;

/**
 * The consonants of a name, so written that an Arabic name and its Latin spellings have one in
 * common: articles, vowels, ayn and hamza are left out, letters that romanisations confuse are
 * joined, doubled ones are one, and the t of a construct is dropped.
 */
final class Sounds {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "aal", "el", "il", "ul", "l", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash",
          "esh", "at", "et", "ath", "eth", "az", "ez", "adh", "edh", "ach", "ech");

  private static final int SHORTEST_GLUED = 4;

  private Sounds() {}

  /** How finely sounds are told apart. */
  enum Ear {
    /** As careful romanisations do. */
    EXACT,
    /** What any romanisation may confuse is one. */
    LOOSE
  }

  /** The keys of a name in either script; two where a Latin "al" may be an article or not. */
  static Set<String> of(String name) {
    return of(name, Ear.LOOSE);
  }

  static Set<String> of(String name, Ear ear) {
    String folded = Fold.fold(name);
    Set<String> keys = new LinkedHashSet<>(2);
    boolean arabic = isArabic(folded);
    keys.add(key(folded, arabic, false, ear));
    if (!arabic && (folded.contains("al") || folded.contains("el"))) {
      keys.add(key(folded, false, true, ear));
    }
    keys.remove("");
    return keys;
  }

  /** Under what a key of a name is kept: keys of each script and ear are apart. */
  static String lookup(String name, Ear ear, String key) {
    return lookup(isArabic(name), ear, key);
  }

  static String lookup(boolean arabic, Ear ear, String key) {
    return (ear == Ear.EXACT ? (arabic ? 'A' : 'L') : arabic ? 'a' : 'l') + key;
  }

  static boolean isArabic(String name) {
    return name.chars().anyMatch(c -> Letters.isArabic((char) c));
  }

  /** The words of a folded name without the articles before them. */
  static String[] bareWords(String folded, boolean arabic) {
    String[] words = folded.replace('-', ' ').strip().split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (arabic) {
        words[i] = bareArabic(words[i], i == words.length - 1);
      } else if (i < words.length - 1 && ARTICLES.contains(words[i].replace("'", ""))) {
        words[i] = "";
      }
    }
    return words;
  }

  private static String bareArabic(String word, boolean last) {
    if (word.equals(Spellings.ARABIC_ARTICLE) && !last) {
      return "";
    }
    boolean joined = word.length() > 5 && word.startsWith("وال");
    return joined ? 'و' + word.substring(3) : Spellings.withoutArticle(word);
  }

  private static String key(String folded, boolean arabic, boolean glued, Ear ear) {
    StringBuilder key = new StringBuilder(folded.length());
    String[] words = bareWords(folded, arabic);
    for (int i = 0; i < words.length; i++) {
      String word = glued ? withoutGluedArticle(words[i]) : words[i];
      int from = key.length();
      if (arabic) {
        arabic(word, key, ear);
      } else {
        latin(word.replace("'", ""), key, ear);
      }
      boolean construct = i < words.length - 1 && key.length() > from + 1 && endsInT(word, arabic);
      if (construct && key.charAt(key.length() - 1) == 'T') {
        key.setLength(key.length() - 1);
      }
    }
    return joined(key);
  }

  static boolean endsInT(String word, boolean arabic) {
    int end = word.length() - 1;
    return arabic
        ? word.endsWith("ت")
        : end > 0 && word.charAt(end) == 't' && "aeiouy".indexOf(word.charAt(end - 1)) >= 0;
  }

  static String withoutGluedArticle(String word) {
    boolean glued = word.startsWith("al") || word.startsWith("el");
    return glued && word.length() >= SHORTEST_GLUED ? word.substring(2) : word;
  }

  private static void arabic(String word, StringBuilder key, Ear ear) {
    int end = word.endsWith("ه") || word.endsWith("ح") ? word.length() - 1 : word.length();
    for (int i = 0; i < end; i++) {
      char letter = word.charAt(i);
      char sound = ear == Ear.EXACT ? Letters.exactSound(letter) : Letters.sound(letter);
      if (sound != 0) {
        key.append(sound);
      }
    }
  }

  private static void latin(String word, StringBuilder key, Ear ear) {
    int end =
        word.endsWith("h") && !isDigraph(word, word.length() - 2)
            ? word.length() - 1
            : word.length();
    for (int i = 0; i < end; i++) {
      if (isDigraph(word, i) && i + 1 < end) {
        key.append(digraph(word, i, ear));
        i++;
      } else {
        key.append(single(word, i, ear));
      }
    }
  }

  private static boolean isDigraph(String word, int i) {
    if (i < 0 || i + 1 >= word.length()) {
      return false;
    }
    char next = word.charAt(i + 1);
    return next == 'h' && "tkdsgcp".indexOf(word.charAt(i)) >= 0
        || next == 'j' && word.charAt(i) == 'd';
  }

  private static char digraph(String word, int i, Ear ear) {
    boolean exact = ear == Ear.EXACT;
    return switch (word.charAt(i)) {
      case 't' -> exact ? '0' : 'T';
      case 'd' -> word.charAt(i + 1) == 'j' ? (exact ? 'J' : 'K') : exact ? 'Z' : 'D';
      case 's', 'c' -> exact ? 'X' : 'S';
      case 'p' -> 'F';
      case 'g' -> exact ? 'G' : 'K';
      default -> exact ? 'Q' : 'K';
    };
  }

  private static String single(String word, int i, Ear ear) {
    boolean exact = ear == Ear.EXACT;
    return switch (word.charAt(i)) {
      case 'b', 'p' -> "B";
      case 't' -> "T";
      case 'd' -> "D";
      case 'z' -> exact ? "Z" : "D";
      case 's' -> "S";
      case 'c' -> i + 1 < word.length() && "ei".indexOf(word.charAt(i + 1)) >= 0 ? "S" : "K";
      case 'j', 'g' -> exact ? "J" : "K";
      case 'k', 'q' -> "K";
      case 'x' -> "KS";
      case 'f', 'v' -> "F";
      case 'r' -> "R";
      case 'l' -> "L";
      case 'm' -> "M";
      case 'n' -> "N";
      case 'h' -> "H";
      default -> "";
    };
  }

  /** Doubled letters as one; n before b sounds like m. */
  private static String joined(StringBuilder key) {
    StringBuilder joined = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == 'N' && i + 1 < key.length() && key.charAt(i + 1) == 'B') {
        c = 'M';
      }
      if (joined.isEmpty() || joined.charAt(joined.length() - 1) != c) {
        joined.append(c);
      }
    }
    return joined.toString();
  }
}
