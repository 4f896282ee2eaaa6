package masarat.gazetteer;

import masarat.model.Coded;
import masarat.model.PlacePrecision;

/** What kind of thing on the ground a place is, and how exactly its point says where it is. */
public enum PlaceKind implements Coded {
  COUNTRY(Family.UNIT, PlacePrecision.COUNTRY, 300),
  PROVINCE(Family.UNIT, PlacePrecision.PROVINCE, 60),
  DISTRICT(Family.UNIT, PlacePrecision.DISTRICT, 15),
  CITY(Family.SETTLEMENT, PlacePrecision.EXACT, 8),
  TOWN(Family.SETTLEMENT, PlacePrecision.EXACT, 3),
  VILLAGE(Family.SETTLEMENT, PlacePrecision.EXACT, 1),
  NEIGHBOURHOOD(Family.SETTLEMENT, PlacePrecision.EXACT, 1),
  CAMP(Family.SITE, PlacePrecision.EXACT, 1),
  CROSSING(Family.SITE, PlacePrecision.EXACT, 1),
  BASE(Family.SITE, PlacePrecision.EXACT, 2),
  LANDMARK(Family.SITE, PlacePrecision.EXACT, 1),
  /** A named stretch of land that is no unit: a plain, an oasis, a zone of control. */
  AREA(Family.LAND, PlacePrecision.DISTRICT, 15),
  REGION(Family.LAND, PlacePrecision.REGION, 150),
  DESERT(Family.LAND, PlacePrecision.REGION, 150),
  MOUNTAIN(Family.LAND, PlacePrecision.DISTRICT, 15),
  ISLAND(Family.LAND, PlacePrecision.DISTRICT, 15),
  RIVER(Family.WATER, PlacePrecision.REGION, 150),
  LAKE(Family.WATER, PlacePrecision.DISTRICT, 15),
  SEA(Family.WATER, PlacePrecision.REGION, 300);

  /** Kinds that one word before a name can stand for. */
  enum Family {
    UNIT,
    SETTLEMENT,
    SITE,
    LAND,
    WATER
  }

  /** Above this radius in kilometres a stretch of land or water is a region, not a district. */
  private static final double WIDE = 30;

  private final Family family;
  private final PlacePrecision precision;
  private final double usualRadiusKm;

  PlaceKind(Family family, PlacePrecision precision, double usualRadiusKm) {
    this.family = family;
    this.precision = precision;
    this.usualRadiusKm = usualRadiusKm;
  }

  Family family() {
    return family;
  }

  /** Kilometres, for places whose own radius the tables do not give. */
  double usualRadiusKm() {
    return usualRadiusKm;
  }

  PlacePrecision precision(double radiusKm) {
    boolean land = family == Family.LAND || family == Family.WATER;
    return land && precision == PlacePrecision.DISTRICT && radiusKm > WIDE
        ? PlacePrecision.REGION
        : precision;
  }

  /** Whether the place is a point on the map of a country: a settlement or a site. */
  public boolean isPoint() {
    return family == Family.SETTLEMENT || family == Family.SITE;
  }

  /** Whether a word for {@code this} kind before a name can mean a place of the other kind. */
  boolean admits(PlaceKind other) {
    return this == other
        || family == other.family && this != COUNTRY && other != COUNTRY
        || this == DISTRICT && other.family == Family.SETTLEMENT
        || (this == PROVINCE || this == DISTRICT) && (other == REGION || other == AREA)
        || (this == REGION || this == AREA) && (other == PROVINCE || other == DISTRICT);
  }
}
