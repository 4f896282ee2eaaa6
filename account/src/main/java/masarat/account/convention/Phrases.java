package masarat.account.convention;

import java.util.List;
import java.util.regex.Pattern;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** Words to be found in a text whatever their spelling, as whole words with or without clitics. */
final class Phrases {
  private static final Pattern CLITICS = Pattern.compile("[وف]?[بكل]?(?:ال|ل)?");

  private final List<String> phrases;

  Phrases(List<String> words) {
    phrases = words.stream().map(Fold::fold).toList();
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The length of the longest of them that stands in the text; 0 where none does. */
  int longestIn(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    String folded = Fold.fold(text);
    int longest = 0;
    for (String phrase : phrases) {
      if (phrase.length() > longest && standsIn(folded, phrase)) {
        longest = phrase.length();
      }
    }
    return longest;
  }

  private static boolean standsIn(String text, String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      int from = at;
      while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
        from--;
      }
      int end = at + phrase.length();
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && (from == at || CLITICS.matcher(text.substring(from, at)).matches())) {
        return true;
      }
    }
    return false;
  }
}
