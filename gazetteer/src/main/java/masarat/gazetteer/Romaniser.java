package masarat.gazetteer;

import java.util.HashMap;
import java.util.Map;
import masarat.text.Fold;

/**
 * Names in one script as the other writes them. Arabic leaves its short vowels out, so that {@link
 * #romanise} guesses them from the shape of the syllables: readable, not exact.
 */
public final class Romaniser {
  private static final Map<String, String> WORDS = words();

  private Romaniser() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String[] cells : Bundle.rows("words.tsv")) {
      words.put(cells[0], cells[1]);
    }
    return words;
  }

  /**
   * A readable English form of an Arabic name that no table holds: {@code تل شعير} is Tal Shair.
   *
   * @param arabic a name in Arabic letters, with or without vowel marks; what is not Arabic stays
   */
  public static String romanise(String arabic) {
    String[] words = unmarked(arabic).strip().split("[ \\-]+", -1);
    StringBuilder english = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String word = word(words[i], i == 0);
      boolean construct = words[i].endsWith("ة") && word.endsWith("t");
      boolean last = i == words.length - 1;
      english.append(construct && last ? word.substring(0, word.length() - 2) + 'a' : word);
      english.append(last ? "" : " ");
    }
    return english.toString();
  }

  /**
   * How well a Latin name can be the romanisation of an Arabic one, by the rules of BGN/PCGN, the
   * UN and the press.
   *
   * @return 0 to 1; from {@value Gazetteer#ALIKE} on the two are rather one name
   */
  public static double likeness(String arabic, String latin) {
    return Likeness.of(arabic, latin);
  }

  private static String unmarked(String arabic) {
    StringBuilder letters = new StringBuilder(arabic.length());
    for (int i = 0; i < arabic.length(); i++) {
      char c = arabic.charAt(i);
      if (!Fold.fold(String.valueOf(c)).isEmpty()) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String word(String word, boolean first) {
    String known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    if (word.startsWith(Spellings.ARABIC_ARTICLE) && word.length() > 4) {
      String bare = word.substring(2);
      String article = first ? "Al-" : "al-";
      String rest = WORDS.get(bare);
      return article + (rest == null ? capital(Syllables.of(bare)) : rest);
    }
    return word.isEmpty() || !Letters.isArabic(word.charAt(0)) ? word : capital(Syllables.of(word));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
