package masarat.gazetteer;

import masarat.model.PlacePrecision;

/** How exactly a place is known, in the numbers of the large event collections. */
public final class PrecisionCodes {
  private PrecisionCodes() {}

  /**
   * ACLED's geo_precision: 1 a known town or site, 2 a small part of a region, 3 a larger region.
   */
  public static int acled(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> 1;
      case NEAR, DISTRICT -> 2;
      case PROVINCE, REGION, COUNTRY -> 3;
    };
  }

  /**
   * UCDP GED's where_prec: 1 the exact place, 2 within about 25 km of it, 3 a second-level unit, 4
   * a first-level unit, 5 a line or an area that is no unit, 6 a country.
   */
  public static int ucdp(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> 1;
      case NEAR -> 2;
      case DISTRICT -> 3;
      case PROVINCE -> 4;
      case REGION -> 5;
      case COUNTRY -> 6;
    };
  }

  /** UCDP GED's where_prec of a place: as of its precision, and 7 for international waters. */
  public static int ucdp(Place place) {
    boolean international = place.kind() == PlaceKind.SEA && place.country().isEmpty();
    return international ? 7 : ucdp(place.precision());
  }
}
