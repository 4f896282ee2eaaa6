package masarat.account.show;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masarat.lexicon.Entry;

/** The sentences of one language, with gaps to fill. */
final class Phrasebook {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private final String file;
  private final String language;
  private final Map<String, String> phrases = new HashMap<>();

  private Phrasebook(String folder, String language) {
    this.language = language;
    this.file = folder + "/" + language + ".yaml";
    Entry.bundled(file).fields().forEach(this::take);
  }

  /** The sentences of an account in {@code en} or {@code ar}. */
  static Phrasebook of(String language) {
    return of("account", language);
  }

  /** The sentences of a folder of the lexicon in {@code en} or {@code ar}. */
  static Phrasebook of(String folder, String language) {
    return new Phrasebook(folder, language.equals("ar") ? "ar" : "en");
  }

  private void take(String key, Entry entry) {
    if (entry.isText()) {
      phrases.put(key, entry.text());
    } else {
      entry.fields().forEach((name, value) -> take(key + "." + name, value));
    }
  }

  String language() {
    return language;
  }

  boolean has(String key) {
    return phrases.containsKey(key);
  }

  /**
   * A sentence with its gaps filled.
   *
   * @param gaps names and values in turn
   */
  String say(String key, String... gaps) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException(
          "The words for '" + key + "' are missing in " + file + ".");
    }
    Matcher matcher = GAP.matcher(phrase);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(value(key, matcher.group(1), gaps)));
    }
    return matcher.appendTail(filled).toString();
  }

  private String value(String key, String gap, String... gaps) {
    for (int i = 0; i + 1 < gaps.length; i += 2) {
      if (gaps[i].equals(gap)) {
        return gaps[i + 1];
      }
    }
    throw new IllegalArgumentException(
        "The gap '{" + gap + "}' of '" + key + "' in " + file + " is not filled.");
  }
}
