package masarat.reader.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import masarat.gazetteer.Context;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Name;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.gazetteer.Ranked;
import masarat.gazetteer.Resolution;
import masarat.gazetteer.Resolution.Resolved;
import masarat.gazetteer.Resolver;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What the names of places mean in one report: those that can mean one place only are taken first,
 * then what they make likely, and with both the rest.
 */
final class ReportPlaces {
  private static final int CONTEXT = 12;
  private static final int WIDE_CONTEXT = 30;

  /** From this likeness on a name may be that of a place, and one of few letters. */
  private static final double ALIKE = 0.85;

  private static final double ALIKE_SHORT = 0.95;

  private static final int SHORT = 4;

  /** How much less alike the others must be. */
  private static final double APART = 0.05;

  /** From this probability on a place speaks for others. */
  private static final double LIKELY = 0.75;

  private final Scan scan;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final PlaceNames names;
  private final Containers containers;
  private final Capitals capitals;
  private final Context near;
  private final Context context;

  /** Which countries the report tells of. */
  final ToldCountries countries;

  /** What names are said to lie in at some place of the report: they mean the same elsewhere. */
  private final Map<String, List<Place>> told = new HashMap<>();

  private final Map<String, Choice> unknown = new HashMap<>();
  private final Map<String, Choice> chosen = new HashMap<>();

  ReportPlaces(Scan scan, Gazetteer gazetteer, PlaceNames names, Capitals capitals) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.gazetteer = gazetteer;
    this.names = names;
    this.containers = names.containers;
    this.capitals = capitals;
    this.countries = new ToldCountries(sure(places -> places.size() == 1), gazetteer);
    this.near = sure(ReportPlaces::areInOneCountry);
    this.context = likely();
  }

  /**
   * One way a name was resolved.
   *
   * @param name of the place, which is another than that of {@code place} where only the unit that
   *     it lies in is known
   * @param sure whether one place fits better than the others
   * @param ranked all that the name can mean, the likelier first; empty where it was not weighed
   * @param reason why, in words
   */
  record Choice(String name, Place place, boolean sure, List<Ranked> ranked, String reason) {
    Choice(Place place, String reason) {
      this(place.name(), place, true, List.of(), reason);
    }
  }

  /** The places of names that can mean one only, or some alike, as context for the others. */
  private Context sure(Predicate<List<Place>> alike) {
    Context found = Context.none();
    for (int i = 0; i < tokens.size() && found.others().size() < CONTEXT; i++) {
      Match<Named> match = names.at(i);
      Place capital = capitals.at(i);
      if (capital != null && !found.others().contains(capital)) {
        found = found.with(capital);
      }
      if (match != null && !match.sense().name().common() && names.isWritten(match)) {
        List<Place> places = match.sense().name().places();
        Place first = places.get(0);
        boolean isSure = first.kind() == PlaceKind.COUNTRY || alike.test(places);
        if (isSure && !found.others().contains(first)) {
          found = found.with(first);
        }
      }
    }
    return found;
  }

  private static boolean areInOneCountry(List<Place> places) {
    String country = places.get(0).country();
    return !country.isEmpty() && places.stream().allMatch(p -> p.country().equals(country));
  }

  /** Those, the countries of the peoples that are told of, and what is likely beside them. */
  private Context likely() {
    Context found = near;
    for (int i = 0; i < tokens.size() && found.others().size() < WIDE_CONTEXT; i++) {
      Match<Named> match = names.at(i);
      if (match != null && names.mayStand(match, null, this::isNearSure)) {
        Place place = likely(match, found);
        if (place != null && !found.others().contains(place)) {
          found = found.with(place);
        }
        i = match.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Place likely(Match<Named> match, Context known) {
    Name name = match.sense().name();
    List<Place> inside = inside(match);
    if (!inside.isEmpty()) {
      told.putIfAbsent(name.folded(), inside);
    }
    Place unit = elsewhere(match);
    if (unit != null) {
      unknown.putIfAbsent(name.folded(), somewhere(match, unit));
      return unit;
    }
    if (name.places().size() == 1) {
      return name.places().get(0);
    }
    Resolution resolution =
        Resolver.resolve(
            name.folded(), name.places(), null, known.inside(inside).written(marked(match)));
    return resolution instanceof Resolved resolved
            && (resolved.chosen().probability() >= LIKELY || !inside.isEmpty())
        ? resolved.chosen().place()
        : null;
  }

  /** What the text says a name lies in, where one of its places does lie there. */
  private List<Place> inside(Match<Named> match) {
    List<Place> said = containers.behind(match.to());
    List<Place> places = match.sense().name().places();
    return said.stream().filter(area -> places.stream().anyMatch(area::contains)).toList();
  }

  /** The unit that the text says a settlement lies in, if none of its name that is known does. */
  private @Nullable Place elsewhere(Match<Named> match) {
    Place unit = containers.unitBehind(match.to());
    List<Place> places = match.sense().name().places();
    boolean can =
        places.stream().allMatch(p -> p.kind().isPoint() || p.kind() == PlaceKind.DISTRICT);
    return unit != null && can && places.stream().noneMatch(unit::contains) ? unit : null;
  }

  /** A place that nothing is known of but the unit that it lies in. */
  private Choice somewhere(Match<Named> match, Place unit) {
    String name = tokens.written(match.from(), match.to());
    String reason = "not known there; somewhere in " + unit.name();
    return new Choice(name, unit, true, List.of(), reason);
  }

  /** The unit of an unknown place whose name ends at a token, null where the text says none. */
  @Nullable Place unitBehind(int end) {
    return containers.unitBehind(end);
  }

  /** The areas that a name which ends at a token is said to lie in. */
  List<Place> areasBehind(int end) {
    return containers.behind(end);
  }

  /** Which place a name means here. */
  Choice choose(Match<Named> match, @Nullable PlaceKind said) {
    Name name = match.sense().name();
    Choice elsewhere = unknown.get(name.folded());
    if (elsewhere != null) {
      return elsewhere;
    }
    List<Place> here = inside(match);
    List<Place> inside = here.isEmpty() ? told.getOrDefault(name.folded(), here) : here;
    String marked = marked(match);
    String area = inside.isEmpty() ? "" : inside.get(0).id();
    String key = name.folded() + '|' + said + '|' + area + '|' + marked;
    Context around = context.inside(inside).written(marked);
    return chosen.computeIfAbsent(key, k -> choose(name, said, around));
  }

  /** A name as it is written where it has vowel marks, else null. */
  private @Nullable String marked(Match<Named> match) {
    Folded folded = tokens.folded();
    int from = folded.start(match.start());
    int to = folded.end(tokens.end(match.to() - 1));
    int letters = tokens.end(match.to() - 1) - match.start();
    return to - from > letters ? folded.original().substring(from, to) : null;
  }

  private Choice choose(Name name, @Nullable PlaceKind said, Context around) {
    Resolution resolution = Resolver.resolve(name.folded(), name.places(), said, around);
    Place first = resolution.likeliest().orElseThrow().place();
    boolean sure = resolution instanceof Resolved;
    return new Choice(first.name(), first, sure, resolution.all(), resolution.why());
  }

  /** Whether another sure place of the report lies in the same country. */
  private boolean isNearSure(Place place) {
    return near.others().stream()
        .anyMatch(other -> other != place && other.country().equals(place.country()));
  }

  /** Whether another place of the report lies in the same country. */
  boolean isNear(Place place) {
    return isNearSure(place);
  }

  /**
   * The place of a country told of whose romanised name is alike to an Arabic one, if one is by far
   * the likest.
   *
   * @param said what the text says that it is
   */
  @Nullable Place alike(String name, PlaceKind said) {
    Place best = null;
    double most = 0;
    double least = name.length() <= SHORT ? ALIKE_SHORT : ALIKE;
    for (Map.Entry<Place, Double> like : gazetteer.alike(name).entrySet()) {
      Place place = like.getKey();
      boolean fits = fits(place.kind(), said) && isNear(place);
      if (fits && best == null && like.getValue() >= least) {
        best = place;
        most = like.getValue();
      } else if (fits && best != null && like.getValue() > most - APART) {
        return null;
      }
    }
    return best;
  }

  private static boolean fits(PlaceKind kind, PlaceKind said) {
    return switch (said) {
      case PROVINCE -> kind == said;
      case DISTRICT -> kind.isPoint() || kind == said;
      default -> kind.isPoint();
    };
  }
}
