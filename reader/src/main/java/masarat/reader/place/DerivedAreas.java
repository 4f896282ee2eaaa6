package masarat.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masarat.gazetteer.Areas;
import masarat.gazetteer.Direction;
import masarat.gazetteer.Place;
import masarat.model.PlacePrecision;
import masarat.reader.actor.Demonym;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.place.ReportPlaces.Choice;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Finds what a text derives from places: countrysides, parts, borders and capitals. */
final class DerivedAreas {
  /** Tokens after "the border" within which its countries are named. */
  private static final int BORDER_REACH = 6;

  private final Scan scan;
  private final Tokens tokens;
  private final PlaceNames names;
  private final ReportPlaces places;
  private final Areas areas;
  private final Countries countries;
  private final Capitals capitals;
  private final boolean arabic;

  DerivedAreas(
      Scan scan,
      PlaceNames names,
      ReportPlaces places,
      Areas areas,
      Countries countries,
      Capitals capitals,
      boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.names = names;
    this.places = places;
    this.areas = areas;
    this.countries = countries;
    this.capitals = capitals;
    this.arabic = arabic;
  }

  @Nullable PlaceMention countryside(Match<PlaceWord.Countryside> word, int to) {
    int at = word.to();
    Match<PlaceWord.Kind> kind = at < to ? scan.longest(at, PlaceWord.Kind.class) : null;
    Match<Named> match = at < to ? names.at(at) : null;
    boolean isKind = match != null && kind != null && match.to() <= kind.to();
    if ((match == null || isKind) && kind != null && kind.to() < to) {
      match = names.at(kind.to());
    }
    if (match == null || match.to() > to) {
      return null;
    }
    Direction direction = null;
    int end = match.to();
    Match<PlaceWord.Part> behind = end < to ? scan.longest(end, PlaceWord.Part.class) : null;
    if (behind != null && isAdjective(behind)) {
      direction = behind.sense().direction();
      end = behind.to();
    }
    Choice choice = places.choose(match, kind == null ? null : kind.sense().kind());
    Place area =
        kind != null && choice.place().kind().isPoint()
            ? near(choice.place())
            : areas.countryside(choice.place(), direction);
    double weight = PlaceReader.NAME + 1 + (end - word.from());
    return mention(word.from(), end, word.start(), weight, area, choice);
  }

  /** "The countryside of the town of X" is told by the town, less exactly. */
  private static Place near(Place place) {
    return new Place(
        place.id(),
        place.geonames(),
        place.kind(),
        place.within(),
        place.code(),
        place.names(),
        place.lat(),
        place.lon(),
        place.radiusKm(),
        place.population(),
        PlacePrecision.NEAR);
  }

  private boolean isAdjective(Match<PlaceWord.Part> part) {
    return part.has(Clitic.AL) || tokens.word(part.from()).startsWith("ال");
  }

  @Nullable PlaceMention part(Match<PlaceWord.Part> part, int to) {
    int at = part.to();
    Match<Named> match = at < to ? names.at(at) : null;
    if (match == null || match.to() > to || isKind(match) || (arabic && isAdjective(part))) {
      return null;
    }
    Choice choice = places.choose(match, null);
    if (choice.place().kind().isPoint()) {
      return null;
    }
    // "Eastern Ghouta" is a name already.
    boolean named =
        choice.place().name().toLowerCase(Locale.ROOT).startsWith(tokens.word(part.from()));
    Place area = named ? choice.place() : areas.part(part.sense().direction(), choice.place());
    double weight = PlaceReader.NAME - 0.1 + (match.to() - part.from() - 1);
    return mention(part.from(), match.to(), part.start(), weight, area, choice);
  }

  /** "In the north of the country": of the one that the report tells of. */
  @Nullable PlaceMention partOfHomeland(Match<PlaceWord.Part> part, int to) {
    Match<PlaceWord.Homeland> word =
        part.to() < to ? scan.longest(part.to(), PlaceWord.Homeland.class) : null;
    Place country = word == null || isAdjective(part) ? null : places.countries.homeland();
    if (word == null || country == null) {
      return null;
    }
    Choice choice = new Choice(country, "the country told of");
    Place area = areas.part(part.sense().direction(), country);
    double weight = PlaceReader.NAME - 0.1 + (word.to() - part.from() - 1);
    return mention(part.from(), word.to(), part.start(), weight, area, choice);
  }

  private boolean isKind(Match<Named> name) {
    return arabic
        && name.to() == name.from() + 1
        && scan.longest(name.from(), PlaceWord.Kind.class) != null;
  }

  /** "The Tunisian territory" is Tunisia. */
  @Nullable PlaceMention territory(Match<PlaceWord.Territory> word, int to) {
    return ofPeople(word, to, "territory of a country");
  }

  /** "A Turkish town" is somewhere in Turkey. */
  @Nullable PlaceMention somewhere(Match<PlaceWord.Kind> kind, int to) {
    String word = kind.to() < to ? tokens.word(kind.to()) : "";
    boolean adjective = word.endsWith("يه") && !word.startsWith("ال");
    boolean town = PlaceReader.isTown(scan, kind.from()) && !kind.has(Clitic.AL);
    return arabic && adjective && town && capitals.at(kind.from()) == null
        ? ofPeople(kind, to, "somewhere in a country")
        : null;
  }

  private @Nullable PlaceMention ofPeople(Match<?> word, int to, String reason) {
    int at = word.to();
    Match<Demonym> adjective = at < to ? scan.longest(at, Demonym.class) : null;
    Place country = adjective == null || adjective.to() > to ? null : countries.ofPeople(adjective);
    if (adjective == null || country == null) {
      return null;
    }
    double weight = PlaceReader.NAME + 1 + (adjective.to() - word.from());
    Choice choice = new Choice(country, reason);
    return mention(word.from(), adjective.to(), word.start(), weight, country, choice);
  }

  /**
   * "The border" with one or two countries by name or by the adjective of their people. English has
   * them before it, too: "the Turkish-Syrian border", "the Iraqi border with Syria".
   */
  @Nullable PlaceMention border(Match<PlaceWord.Border> word, int to) {
    List<Place> sides = new ArrayList<>(2);
    int from = arabic ? word.from() : before(word.from(), sides);
    int behind = sides(word.to(), Math.min(to, word.to() + BORDER_REACH), sides);
    int end = Math.max(word.to(), behind);
    if (sides.size() == 1) {
      places.countries.neighbour(sides.get(0)).ifPresent(other -> sides.add(0, other));
    }
    if (sides.size() < 2) {
      return null;
    }
    double weight = PlaceReader.NAME + 1 + (end - from);
    int start = from == word.from() ? word.start() : tokens.start(from);
    return areas
        .border(sides.get(0), sides.get(1))
        .map(line -> new Choice(line, "border of two countries"))
        .map(line -> mention(from, end, start, weight, line.place(), line))
        .orElse(null);
  }

  /** "The Somali capital", with the name of the city that may follow. */
  @Nullable PlaceMention capital(Match<PlaceWord.Capital> word, int from, int to) {
    Capitals.Found found = capitals.at(word, from, to);
    if (found == null) {
      return null;
    }
    int start = found.from() < word.from() ? tokens.start(found.from()) : word.start();
    double weight = PlaceReader.NAME + 1 + (found.to() - found.from());
    Choice choice = new Choice(found.place(), "capital of a country");
    return mention(found.from(), found.to(), start, weight, found.place(), choice);
  }

  /** Gathers the countries named right before a token, and returns the first token of the first. */
  private int before(int word, List<Place> sides) {
    int from = word;
    for (int at = word - 1; at >= 0 && sides.size() < 2; at--) {
      Place country = countries.at(at);
      if (country != null && !sides.contains(country)) {
        sides.add(0, country);
        from = at;
      } else if (!tokens.is(at, "-")) {
        break;
      }
    }
    return from;
  }

  /** Gathers the countries named from a token on, and returns one past the last. */
  private int sides(int from, int to, List<Place> sides) {
    int end = from;
    for (int at = from; at < to && sides.size() < 2; at++) {
      Place country = countries.at(at);
      if (country != null && !sides.contains(country)) {
        sides.add(country);
        end = at + 1;
      } else if (at > end + 1 || leads(at)) {
        break;
      }
    }
    return end;
  }

  /** "The border into Syria": there people go, over whatever border. */
  private boolean leads(int token) {
    Match<Preposition> way = arabic ? null : scan.longest(token, Preposition.class);
    return way != null && (way.sense().part() == Part.TO || way.sense().part() == Part.FROM);
  }

  private PlaceMention mention(
      int from, int to, int start, double weight, Place place, Choice choice) {
    return new PlaceMention(
        from,
        to,
        start,
        tokens.end(to - 1),
        weight,
        place.name(),
        choice.sure() ? place.location() : null,
        place,
        place.equals(choice.place()) ? choice.ranked() : List.of(),
        choice.reason());
  }
}
