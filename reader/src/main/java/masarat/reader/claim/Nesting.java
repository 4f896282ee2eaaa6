package masarat.reader.claim;

import java.util.List;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Which places of a report lie in which. */
final class Nesting {
  /** How far beyond its disc a part of a country reaches; "the east" has no edge. */
  private static final double BEYOND = 1.5;

  /** From this probability on a name can mean the province rather than the city. */
  private static final double LIKELY = 0.02;

  private Nesting() {}

  /** The place of a ground that lies in a wide one and in all others of them that do. */
  static @Nullable PlaceMention finest(PlaceMention wide, List<PlaceMention> ground) {
    PlaceMention finest = null;
    for (PlaceMention place : ground) {
      if (!isWithin(place, wide)) {
        continue;
      }
      if (finest == null || isWithin(place, finest)) {
        finest = place;
      } else if (!isWithin(finest, place) && !finest.name().equals(place.name())) {
        return null;
      }
    }
    return finest;
  }

  /**
   * Whether one place lies in another; one that is not known lies in any. Nothing that happens on
   * land happens at sea, and no country lies in a part of another.
   */
  static boolean isWithin(PlaceMention narrow, PlaceMention wide) {
    Place outer = wide.place();
    Place inner = narrow.place();
    if (outer == null || outer.kind().isPoint()) {
      return inner != null
          && wide.ranked().stream()
              .filter(other -> other.probability() >= LIKELY)
              .anyMatch(other -> isUnit(other.place(), inner));
    }
    if (inner == null) {
      return true;
    }
    boolean apart = outer.kind() == PlaceKind.SEA || inner.kind() == PlaceKind.COUNTRY;
    apart |= outer.kind() == PlaceKind.DISTRICT && inner.kind() == PlaceKind.CITY;
    apart |= isOfAnother(inner, outer);
    return !apart && (outer.contains(inner) || isPart(inner, outer));
  }

  /** "Idlib" can be the province that a village of it lies in, rather than the city. */
  private static boolean isUnit(Place outer, Place inner) {
    return outer.kind() == PlaceKind.PROVINCE && outer.contains(inner);
  }

  /** Whether a city is known to lie in another province than the one that is told, or is one. */
  private static boolean isOfAnother(Place inner, Place outer) {
    return outer.kind() == PlaceKind.PROVINCE
        && (inner.kind() == PlaceKind.CITY || inner.kind() == PlaceKind.PROVINCE)
        && !inner.province().isEmpty()
        && !inner.province().equals(outer.province());
  }

  private static boolean isPart(Place inner, Place outer) {
    boolean derived = outer.code() == null && outer.country().equals(inner.country());
    double reach = derived ? BEYOND * outer.radiusKm() : outer.radiusKm();
    return outer.kind() != PlaceKind.COUNTRY
        && (inner.kind().isPoint() || inner.radiusKm() < outer.radiusKm())
        && outer.kmTo(inner) <= reach;
  }
}
