package masarat.reader.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.gazetteer.Context;
import masarat.gazetteer.Direction;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Name;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.gazetteer.Resolution;
import masarat.gazetteer.Resolution.Ambiguous;
import masarat.gazetteer.Resolution.Resolved;
import masarat.gazetteer.Resolver;
import masarat.gazetteer.Romaniser;
import masarat.model.PlacePrecision;
import masarat.reader.actor.Demonym;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds the places of a report. One reader serves one report. */
public final class PlaceReader {
  /** Weight of a name alone; each further word adds one, a word that says what it is adds more. */
  private static final double NAME = 1.5;

  private static final double SAID = 0.8;
  private static final int CONTEXT = 12;

  private final Scan scan;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final boolean arabic;
  private final Context context;

  public PlaceReader(Scan scan, Gazetteer gazetteer, Language language) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.gazetteer = gazetteer;
    this.arabic = language == Language.ARABIC;
    this.context = context();
  }

  /**
   * Where an area under an actor's control begins in the text.
   *
   * @param token of the actor
   * @return token of the first word of "areas under the control of", or {@code token} itself
   */
  public static int areaStart(Scan scan, int token) {
    for (int from = Math.max(0, token - 5); from < token; from++) {
      for (Match<PlaceWord.Controlled> match : scan.at(from, PlaceWord.Controlled.class)) {
        if (match.to() == token) {
          return from;
        }
      }
    }
    return token;
  }

  /** The places that can mean one place only, as context for the others. */
  private Context context() {
    Context found = Context.none();
    for (int i = 0; i < tokens.size() && found.others().size() < CONTEXT; i++) {
      Match<PlaceWord.Named> match = name(i);
      if (match != null && !match.sense().name().common()) {
        List<Place> places = match.sense().name().places();
        Place first = places.get(0);
        boolean sure = places.size() == 1 || first.kind() == PlaceKind.COUNTRY;
        if (sure && !found.others().contains(first)) {
          found = found.with(first);
        }
      }
    }
    return found;
  }

  /**
   * The country most of the places lie in that can mean one place only.
   *
   * @return its ISO 3166 code, or null where no country leads
   */
  public @Nullable String country() {
    Map<String, Integer> told = new HashMap<>();
    for (Place place : context.others()) {
      if (!place.country().isEmpty()) {
        told.merge(place.country(), place.kind() == PlaceKind.COUNTRY ? 1 : 2, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(told.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    boolean leads =
        !ranked.isEmpty()
            && (ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
    return leads ? ranked.get(0).getKey() : null;
  }

  /** All candidates that begin within some tokens. */
  public List<PlaceMention> find(int from, int to) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!scan.at(i).isEmpty()) {
        found(i, to, found);
      }
    }
    return found;
  }

  private void found(int i, int to, List<PlaceMention> found) {
    add(found, plain(i, to, null, i, -1));
    for (Match<PlaceWord.Kind> kind : scan.at(i, PlaceWord.Kind.class)) {
      add(found, plain(kind.to(), to, kind.sense().kind(), i, kind.start()));
      add(found, unknown(kind, to));
    }
    for (Match<PlaceWord.Countryside> word : scan.at(i, PlaceWord.Countryside.class)) {
      add(found, countryside(word, to));
    }
    for (Match<PlaceWord.Part> part : scan.at(i, PlaceWord.Part.class)) {
      add(found, part(part, to));
    }
    for (Match<PlaceWord.Border> border : scan.at(i, PlaceWord.Border.class)) {
      add(found, border(border, to));
    }
  }

  private static void add(List<PlaceMention> found, @Nullable PlaceMention mention) {
    if (mention != null) {
      found.add(mention);
    }
  }

  /** A name, perhaps with a word before it that says what it is. */
  private @Nullable PlaceMention plain(
      int at, int to, @Nullable PlaceKind said, int from, int start) {
    Match<PlaceWord.Named> match = at < to ? name(at) : null;
    if (match == null || match.to() > to || isTheKind(match) || !mayStand(match, said)) {
      return null;
    }
    Choice choice = choose(match.sense().name(), said);
    double weight = NAME + (match.to() - match.from() - 1) + (said == null ? 0 : SAID);
    return mention(
        from, match.to(), start < 0 ? match.start() : start, weight, choice.place, choice);
  }

  /** "The village of" and a word that nobody knows: a place without coordinates. */
  private @Nullable PlaceMention unknown(Match<PlaceWord.Kind> kind, int to) {
    int at = kind.to();
    boolean settlement =
        kind.sense().kind() == PlaceKind.VILLAGE || kind.sense().kind() == PlaceKind.TOWN;
    boolean word = at < to && tokens.kind(at) == Tokens.Kind.WORD && tokens.word(at).length() > 2;
    if (!arabic || !settlement || !word || !scan.at(at).isEmpty() || kind.has(Clitic.AL)) {
      return null;
    }
    String written =
        tokens
            .folded()
            .original()
            .substring(
                tokens.folded().start(tokens.start(at)), tokens.folded().end(tokens.end(at)));
    return new PlaceMention(
        kind.from(),
        at + 1,
        kind.start(),
        tokens.end(at),
        NAME,
        Romaniser.romanise(written),
        null,
        "no place of this name is known");
  }

  /** The longest name at a token; of equal ones that with the fewest particles cut off. */
  private @Nullable Match<PlaceWord.Named> name(int token) {
    Match<PlaceWord.Named> best = null;
    for (Match<PlaceWord.Named> match : scan.at(token, PlaceWord.Named.class)) {
      boolean particle = match.has(Clitic.KA) || match.has(Clitic.SA) || match.has(Clitic.FA);
      boolean longer = best == null || match.to() > best.to();
      boolean barer =
          best != null
              && match.to() == best.to()
              && Integer.bitCount(match.clitics()) < Integer.bitCount(best.clitics());
      if ((longer || barer) && !(particle && match.sense().name().common())) {
        best = match;
      }
    }
    return best;
  }

  private boolean mayStand(Match<PlaceWord.Named> match, @Nullable PlaceKind said) {
    if (!arabic) {
      return tokens.isCapital(match.from());
    }
    if (said != null) {
      return true;
    }
    Name name = match.sense().name();
    if (match.from() > 0 && scan.longest(match.from() - 1, PlaceWord.Title.class) != null) {
      return false;
    }
    boolean short3 = name.folded().length() < 3;
    if (!name.common() && !short3) {
      return true;
    }
    boolean located =
        (match.clitics() & Clitic.BI) != 0
            || LOCATIVES.contains(match.from() > 0 ? tokens.word(match.from() - 1) : "");
    return located && name.places().stream().anyMatch(this::isNearOthers);
  }

  /** Whether another place of the report lies in the same country. */
  private boolean isNearOthers(Place place) {
    return context.others().stream()
        .anyMatch(other -> other != place && other.country().equals(place.country()));
  }

  /** "The city" is a city told before, not the place of that name. */
  private boolean isTheKind(Match<PlaceWord.Named> name) {
    return arabic
        && name.to() == name.from() + 1
        && scan.longest(name.from(), PlaceWord.Kind.class) != null;
  }

  private static final Set<String> LOCATIVES = Set.of("في", "الي", "من", "فى");

  /** One way a name was resolved. */
  private record Choice(Place place, boolean sure, String reason) {}

  private Choice choose(Name name, @Nullable PlaceKind said) {
    Resolution resolution = Resolver.resolve(name.folded(), name.places(), said, context);
    if (resolution instanceof Resolved resolved) {
      return new Choice(resolved.chosen().place(), true, resolved.chosen().reasons().toString());
    }
    if (resolution instanceof Ambiguous ambiguous) {
      Place first = ambiguous.ranked().get(0).place();
      return new Choice(first, false, "one of " + ambiguous.ranked().size() + " places");
    }
    throw new IllegalStateException("The name '" + name.folded() + "' has no place.");
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
        choice.sure ? place.location() : null,
        choice.reason);
  }

  private @Nullable PlaceMention countryside(Match<PlaceWord.Countryside> word, int to) {
    int at = word.to();
    Match<PlaceWord.Kind> kind = at < to ? scan.longest(at, PlaceWord.Kind.class) : null;
    Match<PlaceWord.Named> match = at < to ? name(at) : null;
    if (match == null && kind != null && kind.to() < to) {
      match = name(kind.to());
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
    Choice choice = choose(match.sense().name(), kind == null ? null : kind.sense().kind());
    Place area =
        kind != null && choice.place.kind().isPoint()
            ? near(choice.place)
            : gazetteer.areas().countryside(choice.place, direction);
    return mention(word.from(), end, word.start(), NAME + 1 + (end - word.from()), area, choice);
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

  private @Nullable PlaceMention part(Match<PlaceWord.Part> part, int to) {
    int at = part.to();
    Match<PlaceWord.Named> match = at < to ? name(at) : null;
    if (match == null || match.to() > to || isTheKind(match) || (arabic && isAdjective(part))) {
      return null;
    }
    Choice choice = choose(match.sense().name(), null);
    if (choice.place.kind().isPoint()) {
      return null;
    }
    // "Eastern Ghouta" is a name already.
    boolean named =
        choice.place.name().toLowerCase(Locale.ROOT).startsWith(tokens.word(part.from()));
    Place area =
        named ? choice.place : gazetteer.areas().part(part.sense().direction(), choice.place);
    double weight = NAME - 0.1 + (match.to() - part.from() - 1);
    return mention(part.from(), match.to(), part.start(), weight, area, choice);
  }

  /** "The border" with one or two countries by name or by the adjective of their people. */
  private @Nullable PlaceMention border(Match<PlaceWord.Border> word, int to) {
    List<Place> sides = new ArrayList<>(2);
    int at = word.to();
    int end = at;
    while (at < Math.min(to, word.to() + 6) && sides.size() < 2) {
      Place country = country(at);
      if (country != null && !sides.contains(country)) {
        sides.add(country);
        end = at + 1;
      } else if (at > end + 1) {
        break;
      }
      at++;
    }
    if (sides.isEmpty()) {
      return null;
    }
    if (sides.size() == 1) {
      neighbour(sides.get(0)).ifPresent(other -> sides.add(0, other));
    }
    if (sides.size() < 2) {
      return null;
    }
    Optional<Place> border = gazetteer.areas().border(sides.get(0), sides.get(1));
    int last = end;
    return border
        .map(
            place ->
                mention(
                    word.from(),
                    last,
                    word.start(),
                    NAME + 1 + (last - word.from()),
                    place,
                    new Choice(place, true, "border of two countries")))
        .orElse(null);
  }

  private @Nullable Place country(int token) {
    Match<PlaceWord.Named> name = name(token);
    if (name != null) {
      for (Place place : name.sense().name().places()) {
        if (place.kind() == PlaceKind.COUNTRY) {
          return place;
        }
      }
    }
    Match<Demonym> people = scan.longest(token, Demonym.class);
    String code = people == null ? null : people.sense().nationality().country();
    return code == null ? null : gazetteer.unit(code).orElse(null);
  }

  /** The country of the report that shares a border with another, the one most told of. */
  private Optional<Place> neighbour(Place country) {
    Map<String, Integer> told = new HashMap<>();
    context.others().forEach(place -> told.merge(place.country(), 1, Integer::sum));
    told.remove(country.country());
    return told.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> gazetteer.unit(entry.getKey()))
        .flatMap(Optional::stream)
        .filter(other -> gazetteer.areas().border(country, other).isPresent())
        .findFirst();
  }
}
