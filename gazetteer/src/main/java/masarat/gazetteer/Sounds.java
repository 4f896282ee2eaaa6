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

  /** The keys of a name in either script; two where a Latin "al" may be an article or not. */
  static Set<String> of(String name) {
    String folded = Fold.fold(name);
    Set<String> keys = new LinkedHashSet<>(2);
    if (isArabic(folded)) {
      keys.add(key(folded, true, false));
    } else {
      keys.add(key(folded, false, false));
      keys.add(key(folded, false, true));
    }
    keys.remove("");
    return keys;
  }

  /** Stands before the keys of names of a script. */
  static char script(String name) {
    return isArabic(name) ? 'a' : 'l';
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

  private static String key(String folded, boolean arabic, boolean glued) {
    StringBuilder key = new StringBuilder(folded.length());
    String[] words = bareWords(folded, arabic);
    for (int i = 0; i < words.length; i++) {
      String word = glued ? withoutGluedArticle(words[i]) : words[i];
      int from = key.length();
      if (arabic) {
        arabic(word, key);
      } else {
        latin(word.replace("'", ""), key);
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

  private static void arabic(String word, StringBuilder key) {
    int end = word.endsWith("ه") || word.endsWith("ح") ? word.length() - 1 : word.length();
    for (int i = 0; i < end; i++) {
      char sound = Letters.sound(word.charAt(i));
      if (sound != 0) {
        key.append(sound);
      }
    }
  }

  private static void latin(String word, StringBuilder key) {
    int end =
        word.endsWith("h") && !isDigraph(word, word.length() - 2)
            ? word.length() - 1
            : word.length();
    for (int i = 0; i < end; i++) {
      if (isDigraph(word, i) && i + 1 < end) {
        key.append(digraph(word, i));
        i++;
      } else {
        key.append(single(word, i));
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

  private static char digraph(String word, int i) {
    return switch (word.charAt(i)) {
      case 't' -> 'T';
      case 'd' -> word.charAt(i + 1) == 'j' ? 'K' : 'D';
      case 's', 'c' -> 'S';
      case 'p' -> 'F';
      default -> 'K';
    };
  }

  private static String single(String word, int i) {
    return switch (word.charAt(i)) {
      case 'b', 'p' -> "B";
      case 't' -> "T";
      case 'd', 'z' -> "D";
      case 's' -> "S";
      case 'c' -> i + 1 < word.length() && "ei".indexOf(word.charAt(i + 1)) >= 0 ? "S" : "K";
      case 'j', 'g', 'k', 'q' -> "K";
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
