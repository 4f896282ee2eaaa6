package masarat.reader.actor;

import java.util.ArrayList;
import java.util.List;
import masarat.model.SourceClass;

/**
 * A nationality with its words.
 *
 * @param adjectives in English
 * @param nouns its people in English, singular
 * @param arabic masculine singulars, to be inflected; {@code ~} before one whose singular is an
 *     ordinary word too, {@code ~~} before one whose plural is one as well
 * @param plurals Arabic broken plurals, marked alike
 * @param countries names of its country in both languages
 */
record People(
    Nationality nationality,
    List<String> adjectives,
    List<String> nouns,
    List<String> arabic,
    List<String> plurals,
    List<String> countries) {
  static final String[] COLUMNS = {
    "slug", "state", "country", "en", "people", "ar", "plural", "names", "army"
  };

  static People of(Table.Row row) {
    String slug = row.text("slug");
    List<String> adjectives = row.texts("en");
    List<String> nouns = new ArrayList<>(row.texts("people"));
    if (nouns.isEmpty()) {
      adjectives.stream().filter(Inflection::isNoun).forEach(nouns::add);
    }
    String name = adjectives.isEmpty() ? nouns.isEmpty() ? slug : nouns.get(0) : adjectives.get(0);
    String state = row.text("state").isEmpty() ? slug : row.text("state");
    String country = row.text("country");
    return new People(
        new Nationality(
            new Actor(slug, name, SourceClass.RESIDENTS, true),
            state,
            country.isEmpty() ? null : country,
            row.text("army").isEmpty() ? null : row.text("army")),
        adjectives,
        nouns,
        row.texts("ar"),
        row.texts("plural"),
        row.texts("names"));
  }
}
