package masarat.reader.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import masarat.gazetteer.Direction;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Name;
import masarat.gazetteer.PlaceKind;
import masarat.lexicon.Entry;
import masarat.model.Coded;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;
import masarat.text.Language;

/** Puts the names of the gazetteer and the words around them into a vocabulary. */
public final class PlaceWords {
  private static final Set<String> FIELDS =
      Set.of(
          "kinds",
          "kinds-behind",
          "countryside",
          "directions",
          "border",
          "capital",
          "describing",
          "controlled",
          "territory",
          "homeland",
          "persons",
          "lying",
          "abbreviations");

  private PlaceWords() {}

  /**
   * Adds all words of {@code places.yaml}, and as a list the names written in the letters of the
   * language.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static void register(
      Language language, Gazetteer gazetteer, Entry data, Vocabulary.Builder vocabulary) {
    vocabulary.list(word -> named(word, language, gazetteer));
    data.fields(FIELDS);
    for (Map.Entry<String, Entry> kind : data.required("kinds").fields().entrySet()) {
      PlaceKind code = code(kind, PlaceKind.class);
      words(kind.getValue(), new PlaceWord.Kind(code), vocabulary);
    }
    Entry behind = data.field("kinds-behind");
    if (behind != null) {
      for (Map.Entry<String, Entry> kind : behind.fields().entrySet()) {
        PlaceKind code = code(kind, PlaceKind.class);
        words(kind.getValue(), new PlaceWord.KindBehind(code), vocabulary);
      }
    }
    for (Map.Entry<String, Entry> part : data.required("directions").fields().entrySet()) {
      Direction code = code(part, Direction.class);
      words(part.getValue(), new PlaceWord.Part(code), vocabulary);
    }
    words(data.required("countryside"), new PlaceWord.Countryside(), vocabulary);
    words(data.required("border"), new PlaceWord.Border(), vocabulary);
    words(data.required("capital"), new PlaceWord.Capital(), vocabulary);
    words(data.required("controlled"), new PlaceWord.Controlled(), vocabulary);
    words(data.required("persons"), new PlaceWord.Title(), vocabulary);
    Entry territory = data.field("territory");
    if (territory != null) {
      words(territory, new PlaceWord.Territory(), vocabulary);
    }
    Entry homeland = data.field("homeland");
    if (homeland != null) {
      words(homeland, new PlaceWord.Homeland(), vocabulary);
    }
    Entry describing = data.field("describing");
    if (describing != null) {
      words(describing, new PlaceWord.Describing(), vocabulary);
    }
    Entry lying = data.field("lying");
    if (lying != null) {
      words(lying, new PlaceWord.Lying(), vocabulary);
    }
    Entry abbreviations = data.field("abbreviations");
    if (abbreviations != null) {
      abbreviations
          .fields()
          .forEach((code, list) -> words(list, new PlaceWord.Short(code), vocabulary));
    }
  }

  private static Map<String, PlaceWord.Named> named(
      String word, Language language, Gazetteer gazetteer) {
    if (Language.of(word) != language) {
      return Map.of();
    }
    Map<String, PlaceWord.Named> named = new LinkedHashMap<>();
    for (Name name : gazetteer.beginning(word)) {
      if (name.folded().length() > 1) {
        named.put(name.folded(), new PlaceWord.Named(name));
      }
    }
    return named;
  }

  private static void words(Entry list, Sense sense, Vocabulary.Builder vocabulary) {
    list.list().forEach(word -> vocabulary.add(word.text(), sense));
  }

  private static <E extends Enum<E> & Coded> E code(
      Map.Entry<String, Entry> entry, Class<E> codes) {
    for (E code : codes.getEnumConstants()) {
      if (code.code().equals(entry.getKey())) {
        return code;
      }
    }
    throw entry.getValue().bad("is no known kind", null);
  }
}
