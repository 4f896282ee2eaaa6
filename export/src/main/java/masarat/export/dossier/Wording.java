package masarat.export.dossier;

import java.time.LocalDate;
import java.util.Locale;
import masarat.export.Discretion;
import masarat.lexicon.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words of a dossier in one language. */
final class Wording {
  private final String language;
  private final Entry words;

  Wording(String language) {
    this.language = language;
    this.words = Entry.bundled("dossier/" + language + ".yaml");
  }

  String language() {
    return language;
  }

  String say(String key) {
    return words.required(key).text();
  }

  /** A sentence whose gaps are filled: names and what goes there, in turn. */
  String say(String key, String... gaps) {
    String sentence = say(key);
    for (int i = 0; i + 1 < gaps.length; i += 2) {
      sentence = sentence.replace("{" + gaps[i] + "}", gaps[i + 1]);
    }
    return sentence;
  }

  /** A class of sources. */
  String source(String code) {
    Entry classes = words.required("classes");
    String known = classes.text(code);
    return known == null ? code : known;
  }

  /** The half of a text in both languages that is ours; empty where there is none. */
  String half(@Nullable JsonNode both) {
    return both == null ? "" : shown(both.path(language).asString(""));
  }

  /** A text that says of blacked out words that they are kept back. */
  String shown(String text) {
    return Discretion.unblacked(text, say("withheld"));
  }

  /** A day as the language writes it, kept together among words of the other direction. */
  String day(LocalDate day) {
    String month = words.required("months").list().get(day.getMonthValue() - 1).text();
    return "\u2068" + day.getDayOfMonth() + " " + month + " " + day.getYear() + "\u2069";
  }

  /** A number of people, to the person. */
  String number(JsonNode number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number.asDouble()));
  }
}
