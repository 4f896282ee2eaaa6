package masarat.account.convention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** Words to be found in a text whatever their spelling, as whole words with or without clitics. */
final class Phrases {
  private record Phrase(int length, Pattern pattern) {}

  private final List<Phrase> phrases;

  Phrases(List<String> words) {
    phrases = words.stream().map(Phrases::phrase).toList();
  }

  private static Phrase phrase(String word) {
    String folded = Fold.fold(word);
    return new Phrase(
        folded.length(),
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?(?:ال|ل)?)?"
                + Pattern.quote(folded)
                + "(?![\\p{L}\\p{N}])"));
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The length of the longest of them that stands in the text; 0 where none does. */
  int longestIn(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    Matcher matcher = Pattern.compile("").matcher(Fold.fold(text));
    int longest = 0;
    for (Phrase phrase : phrases) {
      if (phrase.length > longest && matcher.usePattern(phrase.pattern).reset().find()) {
        longest = phrase.length;
      }
    }
    return longest;
  }
}
