package masarat.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import masarat.gazetteer.Resolution.Ambiguous;
import masarat.gazetteer.Resolution.Resolved;
import masarat.gazetteer.Resolution.Unresolved;
import masarat.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name by a sum of reasons.
 *
 * <p>Without context a country goes before a city, a city before the first-level unit named after
 * it, such a unit before a town, a large place before a small one. A word before the name
 * ("governorate of") outweighs all of these; the report's other places outweigh size. Two
 * candidates within {@value #NEAR_KM} km, or one holding the other, are never ambiguous: the better
 * one is taken.
 */
public final class Resolver {
  private static final double NEAR_KM = 30;

  /** Two distant candidates closer in score than this are ambiguous. */
  private static final double MARGIN = 0.2;

  /** Difference of scores that makes one place e times as likely as another. */
  private static final double SPREAD = 0.5;

  private static final double SAID_INSIDE = 4;
  private static final double ELSEWHERE = -3;
  private static final double WITHIN_REACH = 0.9;
  private static final double REACH_KM = 300;

  private static final double SAID_KIND = 3;
  private static final double ANOTHER_KIND = -2;
  private static final double IN_COUNTRY = 1.5;
  private static final double IN_PROVINCE = 1;
  private static final double IN_STUDY = 1;
  private static final double AT_PUBLISHER = 0.4;
  private static final double CALLED_USUALLY = 0.5;
  private static final double MARKED = 3;

  /** Weight of a place of the report at no distance; it falls to a third at the distance below. */
  private static final double BESIDE = 0.8;

  private static final double FALL_KM = 100;

  /** Weight of ten million people; of a hundredth, two sevenths less. */
  private static final double MILLIONS = 1.5;

  private static final double LARGEST_LOG = 7;

  private Resolver() {}

  /**
   * Chooses the place a name means.
   *
   * @param name folded, as met
   * @param candidates the places called so
   * @param said the kind that a word before the name says, null where none does
   */
  public static Resolution resolve(
      String name, List<Place> candidates, @Nullable PlaceKind said, Context context) {
    List<Ranked> ranked = new ArrayList<>(candidates.size());
    for (Place place : candidates) {
      ranked.add(rank(name, place, said, context));
    }
    return resolve(name, ranked);
  }

  /**
   * Chooses one end of a move together with the other: each place counts with the place of the
   * other end that fits it best.
   *
   * @param name of this end
   * @param end all that this end can mean, as weighed without the other
   * @param other all that the other end can mean
   */
  public static Resolution resolve(String name, List<Ranked> end, List<Ranked> other) {
    double likeliest = other.stream().mapToDouble(Ranked::score).max().orElse(0);
    List<Ranked> weighed = new ArrayList<>(end.size());
    for (Ranked one : end) {
      Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
      reasons.putAll(one.reasons());
      other.stream()
          .mapToDouble(to -> journey(one.place(), to.place()) + to.score() - likeliest)
          .max()
          .ifPresent(weight -> add(reasons, Reason.JOURNEY, weight));
      weighed.add(weighed(one.place(), reasons));
    }
    return resolve(name, weighed);
  }

  /** Chooses among places that are weighed already. */
  static Resolution resolve(String name, List<Ranked> weighed) {
    List<Ranked> ranked = withProbabilities(weighed);
    if (ranked.isEmpty()) {
      return new Unresolved(name);
    }
    Ranked first = ranked.get(0);
    boolean rival =
        ranked.stream()
            .skip(1)
            .anyMatch(r -> first.score() - r.score() < MARGIN && isApart(first, r));
    return rival ? new Ambiguous(ranked) : new Resolved(first, ranked.subList(1, ranked.size()));
  }

  /** Sorts by score; scores become probabilities as in a logistic choice. */
  private static List<Ranked> withProbabilities(List<Ranked> weighed) {
    if (weighed.size() == 1) {
      return weighed; // a lone place has probability 1
    }
    double best = weighed.stream().mapToDouble(Ranked::score).max().orElse(0);
    double sum = weighed.stream().mapToDouble(r -> odds(r, best)).sum();
    return weighed.stream()
        .map(r -> r.withProbability(odds(r, best) / sum))
        .sorted(
            Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(r -> -r.place().population())
                .thenComparing(r -> r.place().id()))
        .toList();
  }

  private static double odds(Ranked ranked, double best) {
    return Math.exp((ranked.score() - best) / SPREAD);
  }

  private static boolean isApart(Ranked a, Ranked b) {
    double wide = Math.max(size(a.place()), size(b.place()));
    return a.place().kmTo(b.place()) > Math.max(NEAR_KM, wide);
  }

  /** Kilometres within which another place counts as the same: its radius, if it is an area. */
  private static double size(Place place) {
    return place.precision() == PlacePrecision.EXACT ? 0 : place.radiusKm();
  }

  static Ranked rank(String name, Place place, @Nullable PlaceKind said, Context context) {
    Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
    reasons.put(Reason.KIND, usage(place.kind()));
    add(reasons, Reason.POPULATION, population(place));
    add(reasons, Reason.USUAL_NAME, isUsual(name, place) ? CALLED_USUALLY : 0);
    add(reasons, Reason.VOWEL_MARKS, MARKED * VowelMarks.fit(context.written(), place.names()));
    if (said != null) {
      add(reasons, Reason.APPOSITION, apposition(said, place.kind()));
    }
    add(reasons, Reason.SAME_COUNTRY, IN_COUNTRY * shareInCountry(place, context));
    add(reasons, Reason.SAME_PROVINCE, inProvince(place, context));
    add(reasons, Reason.NEARBY, nearby(place, context));
    boolean studied = context.studyCountries().contains(place.country());
    add(reasons, Reason.STUDY, studied ? IN_STUDY : 0);
    boolean published = place.country().equals(context.publisherCountry());
    add(reasons, Reason.PUBLISHER, published ? AT_PUBLISHER : 0);
    add(reasons, Reason.CONTAINED, contained(place, context.inside()));
    add(reasons, Reason.JOURNEY, journey(place, context.otherEnd()));
    return weighed(place, reasons);
  }

  static Ranked weighed(Place place, Map<Reason, Double> reasons) {
    double score = reasons.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Ranked(place, score, 1, reasons);
  }

  private static double contained(Place place, List<Place> containers) {
    if (containers.isEmpty()) {
      return 0;
    }
    return containers.stream().anyMatch(c -> c.contains(place)) ? SAID_INSIDE : ELSEWHERE;
  }

  /** Most who move go to where they can walk or ride within a day or two. */
  private static double journey(Place place, @Nullable Place otherEnd) {
    if (otherEnd == null || otherEnd.id().equals(place.id())) {
      return 0;
    }
    double apart = Math.max(0, place.kmTo(otherEnd) - size(place) - size(otherEnd));
    return WITHIN_REACH * Math.exp(-apart / REACH_KM);
  }

  private static void add(Map<Reason, Double> reasons, Reason reason, double weight) {
    if (weight != 0) {
      reasons.put(reason, weight);
    }
  }

  /** How readily a bare name means a place of this kind. */
  private static double usage(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> 2;
      case PROVINCE -> 1.8;
      case SEA, REGION, RIVER, DESERT -> 1.2;
      case CITY -> 1;
      case ISLAND -> 0.8;
      case CAMP, CROSSING, BASE, LANDMARK, AREA -> 0.6;
      case TOWN, MOUNTAIN, LAKE -> 0.5;
      case DISTRICT -> 0.3;
      case NEIGHBOURHOOD -> 0.2;
      case VILLAGE -> 0.1;
    };
  }

  private static double population(Place place) {
    boolean settlement = place.kind().family() == PlaceKind.Family.SETTLEMENT;
    return settlement
        ? MILLIONS * Math.min(1, Math.log10(1.0 + place.population()) / LARGEST_LOG)
        : 0;
  }

  private static boolean isUsual(String name, Place place) {
    boolean latin = name.charAt(0) < 0x0250;
    String usual = latin ? place.names().english() : place.names().arabic();
    return usual != null && Spellings.of(usual).contains(name);
  }

  private static double apposition(PlaceKind said, PlaceKind kind) {
    if (said == kind) {
      return SAID_KIND;
    }
    return said.admits(kind) ? SAID_KIND - 0.5 : ANOTHER_KIND;
  }

  private static double shareInCountry(Place place, Context context) {
    String country = place.country();
    int known = 0;
    int same = 0;
    for (Place other : context.others()) {
      String its = other.country();
      known += its.isEmpty() ? 0 : 1;
      same += its.equals(country) ? 1 : 0;
    }
    return known == 0 || country.isEmpty() ? 0 : (double) same / known;
  }

  /** Half its weight for one other place of the unit, the whole if all lie there. */
  private static double inProvince(Place place, Context context) {
    String province = place.province();
    int same = 0;
    for (Place other : context.others()) {
      same += !province.isEmpty() && other.province().equals(province) ? 1 : 0;
    }
    return same == 0 ? 0 : IN_PROVINCE * (1 + (double) same / context.others().size()) / 2;
  }

  private static double nearby(Place place, Context context) {
    if (!isSmall(place)) {
      return 0;
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (Place other : context.others()) {
      if (isSmall(other) && !other.id().equals(place.id())) {
        nearest = Math.min(nearest, place.kmTo(other));
      }
    }
    return BESIDE * Math.exp(-nearest / FALL_KM);
  }

  private static boolean isSmall(Place place) {
    return place.kind().isPoint() || place.kind() == PlaceKind.DISTRICT;
  }
}
