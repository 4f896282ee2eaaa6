package masarat.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masarat.gazetteer.Areas;
import masarat.gazetteer.Direction;
import masarat.gazetteer.Place;
import masarat.model.PlacePrecision;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.place.ReportPlaces.Choice;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Finds areas that a text derives from places: countrysides, parts and borders. */
final class DerivedAreas {
  /** Tokens after "the border" within which its countries are named. */
  private static final int BORDER_REACH = 6;

  private final Scan scan;
  private final Tokens tokens;
  private final PlaceNames names;
  private final ReportPlaces places;
  private final Areas areas;
  private final boolean arabic;

  DerivedAreas(Scan scan, PlaceNames names, ReportPlaces places, Areas areas, boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.names = names;
    this.places = places;
    this.areas = areas;
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

  private boolean isKind(Match<Named> name) {
    return arabic
        && name.to() == name.from() + 1
        && scan.longest(name.from(), PlaceWord.Kind.class) != null;
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
      places.neighbour(sides.get(0)).ifPresent(other -> sides.add(0, other));
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

  /**
   * "The Somali capital", "the capital of Somalia": with the name that may follow, one place.
   *
   * @param from first token of the sentence
   */
  @Nullable PlaceMention capital(Match<PlaceWord.Capital> word, int from, int to) {
    int first = arabic ? word.from() : owner(word.from(), from);
    boolean before = first < word.from();
    int of = !arabic && tokens.is(word.to(), "of") ? word.to() + 1 : word.to();
    boolean behind = !before && of < to && (arabic || of > word.to());
    Place country = before ? places.country(first) : behind ? places.country(of) : null;
    Place capital = country == null ? null : places.capital(country).orElse(null);
    if (capital == null) {
      return null;
    }
    int told = before ? word.to() : places.countryEnd(of);
    if (isOther(told, to, capital)) {
      return null;
    }
    int end = named(told, to, capital);
    double weight = PlaceReader.NAME + 1 + (end - first);
    int start = before ? tokens.start(first) : word.start();
    return mention(first, end, start, weight, capital, new Choice(capital, "capital of a country"));
  }

  /** Where the country stands whose capital an English word means; the word itself if nowhere. */
  private int owner(int word, int from) {
    int before = word - 1;
    if (before - 1 > from && tokens.is(before, "s") && tokens.is(before - 1, "'")) {
      before -= 2;
    }
    return before >= from && tokens.isCapital(before) && places.country(before) != null
        ? before
        : word;
  }

  /** "The temporary capital Aden": another place of the country is named as it. */
  private boolean isOther(int at, int to, Place capital) {
    for (int i = at; i < Math.min(to, at + 2); i++) {
      Match<Named> name = names.at(i);
      if (name != null) {
        return name.clitics() == 0
            && name.sense().name().places().stream()
                .anyMatch(
                    p ->
                        !p.equals(capital)
                            && p.kind().isPoint()
                            && p.country().equals(capital.country()))
            && !name.sense().name().places().contains(capital);
      }
    }
    return false;
  }

  /** Past the name of a capital behind its country, with a comma or a bracket before it or not. */
  private int named(int at, int to, Place capital) {
    int next = at < to && ",،(".contains(tokens.word(at)) ? at + 1 : at;
    Match<Named> name = next < to ? names.at(next) : null;
    boolean same =
        name != null && name.to() <= to && name.sense().name().places().contains(capital);
    return same ? name.to() : at;
  }

  /** Gathers the countries named right before a token, and returns the first token of the first. */
  private int before(int word, List<Place> sides) {
    int from = word;
    for (int at = word - 1; at >= 0 && sides.size() < 2; at--) {
      Place country = places.country(at);
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
      Place country = places.country(at);
      if (country != null && !sides.contains(country)) {
        sides.add(country);
        end = at + 1;
      } else if (at > end + 1) {
        break;
      }
    }
    return end;
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
