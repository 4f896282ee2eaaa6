package masarat.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import masarat.lexicon.Entry;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A name as a person asks for it, in its parts.
 *
 * @param parts readings of the name itself: as written, and without the word that says what it is
 * @param containers what it lies in, the smallest first
 */
record PlaceQuery(List<Part> parts, List<String> containers) {
  /**
   * A reading of a name.
   *
   * @param said the kind that a word beside the name says, null where none does
   * @param countryside whether the country around the place is meant
   */
  record Part(String name, @Nullable PlaceKind said, boolean countryside) {}

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,،;؛()]\\s*|\\s+[-–—]\\s+");
  private static final Map<String, @Nullable PlaceKind> BEFORE = words();

  /** Folded words before a name; that of no kind is "the countryside of". */
  private static Map<String, @Nullable PlaceKind> words() {
    Map<String, @Nullable PlaceKind> words = new LinkedHashMap<>();
    for (String language : List.of("ar", "en")) {
      Entry places = Entry.bundled(language + "/places.yaml");
      for (Map.Entry<String, Entry> kind : places.required("kinds").fields().entrySet()) {
        for (Entry word : kind.getValue().list()) {
          words.put(Fold.fold(word.text()), PlaceTable.kind(kind.getKey()));
        }
      }
      places.texts("countryside").forEach(word -> words.put(Fold.fold(word), null));
    }
    return words;
  }

  /** Without marks of direction and blanks around. */
  static String clean(String asked) {
    return asked.replaceAll("\\p{Cf}", "").strip();
  }

  static PlaceQuery of(String asked) {
    List<String> names =
        BETWEEN
            .splitAsStream(asked.replaceAll("\\p{Cf}", "").strip())
            .filter(name -> !name.isBlank())
            .toList();
    if (names.isEmpty()) {
      return new PlaceQuery(List.of(), List.of());
    }
    String name = names.get(0);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(name, null, false));
    before(name, parts);
    behind(name, parts);
    return new PlaceQuery(parts, names.subList(1, names.size()));
  }

  /** "The city of Aleppo". */
  private static void before(String name, List<Part> parts) {
    String folded = Fold.fold(name);
    BEFORE.forEach(
        (word, kind) -> {
          if (folded.startsWith(word + " ") && folded.length() > word.length() + 2) {
            int words = word.split(" ", -1).length;
            String[] rest = name.split(" +", words + 1);
            if (rest.length == words + 1) {
              parts.add(new Part(rest[words], kind, kind == null));
            }
          }
        });
  }

  /** "Hol camp", "Aleppo countryside". */
  private static void behind(String name, List<Part> parts) {
    int space = name.lastIndexOf(' ');
    if (space < 0) {
      return;
    }
    String last = Fold.fold(name.substring(space + 1));
    String first = name.substring(0, space).strip();
    for (PlaceKind kind : PlaceKind.values()) {
      if (kind.code().equals(last)) {
        parts.add(new Part(first, kind, false));
      }
    }
    if (last.equals("governorate") || last.equals("neighborhood")) {
      PlaceKind kind = last.startsWith("g") ? PlaceKind.PROVINCE : PlaceKind.NEIGHBOURHOOD;
      parts.add(new Part(first, kind, false));
    } else if (last.equals("countryside")) {
      parts.add(new Part(first, null, true));
    }
  }
}
