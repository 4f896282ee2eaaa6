package masarat.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Reads what a text says a place lies in: "Tripoli, Lebanon", "Holliday, Mo.", طرابلس في لبنان. */
final class Containers {
  private static final Set<String> COMMAS = Set.of(",", "،", "(", "-");
  private final Tokens tokens;
  private final Scan scan;
  private final PlaceNames names;
  private final Gazetteer gazetteer;

  Containers(Scan scan, PlaceNames names, Gazetteer gazetteer) {
    this.tokens = scan.tokens();
    this.scan = scan;
    this.names = names;
    this.gazetteer = gazetteer;
  }

  /**
   * The areas that a name which ends at a token is said to lie in; none where the text says none.
   *
   * @param end one past the last token of the name
   */
  List<Place> behind(int end) {
    int at = end;
    if (at >= tokens.size()) {
      return List.of();
    }
    if (isDirection(at)) {
      Match<Named> whole = names.at(at + 1);
      return whole == null ? List.of() : areas(whole);
    }
    Match<PlaceWord.Lying> lying = scan.longest(at, PlaceWord.Lying.class);
    boolean comma = COMMAS.contains(tokens.word(at));
    boolean in = scan.is(at, FunctionWord.INSIDE);
    Match<Named> glued = names.at(at);
    if (lying != null) {
      at = lying.to();
    } else if (comma || in) {
      at++;
    } else if (glued == null || !glued.has(Clitic.BI)) {
      return List.of();
    }
    Match<PlaceWord.Kind> kind = scan.longest(at, PlaceWord.Kind.class);
    int from = kind == null ? at : kind.to();
    Place abbreviated = comma ? abbreviated(from) : null;
    if (abbreviated != null) {
      return List.of(abbreviated);
    }
    Match<Named> name = names.at(from);
    return name == null ? List.of() : areas(name);
  }

  /** "In the north of": the whole follows. */
  private boolean isDirection(int token) {
    Match<PlaceWord.Part> part = scan.longest(token, PlaceWord.Part.class);
    return part != null && part.to() == token + 1 && part.has(Clitic.BI);
  }

  /**
   * The first-level unit that an English text says a place lies in, where its words can mean no
   * list: "Holliday, Mo.", "Holliday, Missouri".
   *
   * @param end one past the last token of the place's name
   * @return null where the text says none
   */
  @Nullable Place unitBehind(int end) {
    if (!tokens.is(end, ",")) {
      return null;
    }
    Place abbreviated = abbreviated(end + 1);
    Match<Named> name = names.at(end + 1);
    if (abbreviated != null || name == null) {
      return abbreviated;
    }
    List<Place> all = name.sense().name().places();
    boolean city = all.stream().anyMatch(p -> p.kind() == PlaceKind.CITY);
    return city
        ? null
        : all.stream().filter(p -> p.kind() == PlaceKind.PROVINCE).findFirst().orElse(null);
  }

  /** The unit that an abbreviation at a token stands for, where it follows a comma. */
  private @Nullable Place abbreviated(int token) {
    Match<PlaceWord.Short> match = scan.longest(token, PlaceWord.Short.class);
    return match != null && tokens.isCapital(token)
        ? gazetteer.unit(match.sense().code()).orElse(null)
        : null;
  }

  private static List<Place> areas(Match<Named> name) {
    List<Place> areas = new ArrayList<>();
    for (Place place : name.sense().name().places()) {
      if (!place.kind().isPoint()) {
        areas.add(place);
      }
    }
    return areas;
  }
}
