package masarat.gazetteer;

import masarat.model.Location;
import masarat.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere with a name.
 *
 * @param id of the tables: the GeoNames number where there is one, else a word of our own
 * @param geonames the GeoNames number, absent for places of our own tables
 * @param within code of the unit it lies in ({@code SY.09} or {@code SY}), empty for what lies in
 *     several countries
 * @param code of a country (ISO 3166-1, {@code SY}), first-level unit (GeoNames, {@code SY.09}) or
 *     a unit in one, behind the code of that ({@code SY.09.SY0203})
 * @param lat degrees north of its middle
 * @param lon degrees east of its middle
 * @param radiusKm of a disc that holds most of it
 * @param population 0 where unknown
 * @param precision how exactly the middle says where something in it happened
 * @param pcode code of the humanitarian lists (OCHA COD), absent where not known
 */
public record Place(
    String id,
    @Nullable Long geonames,
    PlaceKind kind,
    String within,
    @Nullable String code,
    Names names,
    double lat,
    double lon,
    double radiusKm,
    long population,
    PlacePrecision precision,
    @Nullable String pcode) {
  private static final double EARTH_RADIUS_KM = 6371;

  public Place {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A place needs an id.");
    }
    if (!(lat >= -90 && lat <= 90) || !(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException(
          "'" + id + "' (" + lat + ", " + lon + ") is not on earth.");
    }
    if (!(radiusKm > 0) || population < 0) {
      throw new IllegalArgumentException("'" + id + "' has no size.");
    }
  }

  /** A place without a P-code. */
  public Place(
      String id,
      @Nullable Long geonames,
      PlaceKind kind,
      String within,
      @Nullable String code,
      Names names,
      double lat,
      double lon,
      double radiusKm,
      long population,
      PlacePrecision precision) {
    this(id, geonames, kind, within, code, names, lat, lon, radiusKm, population, precision, null);
  }

  /** The GeoNames number that an id of the tables is, null for a word of our own. */
  static @Nullable Long geonames(String id) {
    boolean number =
        !id.isEmpty() && id.length() < 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.valueOf(id) : null;
  }

  /** Its usual English name, the one claims are written with. */
  public String name() {
    return names.english();
  }

  /** Where a claim says it is. */
  public Location location() {
    return new Location(geonames, lat, lon, precision);
  }

  /** ISO code of the country it lies in or is; empty for what lies in several. */
  public String country() {
    String unit = code == null ? within : code;
    int dot = unit.indexOf('.');
    return dot < 0 ? unit : unit.substring(0, dot);
  }

  /** Whether Arabic names are native to its country. */
  public boolean isArab() {
    return Spellings.isArab(country());
  }

  /** Code of the first-level unit it lies in or is; empty where there is none. */
  public String province() {
    String unit = code == null ? within : code;
    int first = unit.indexOf('.');
    int second = unit.indexOf('.', first + 1);
    return first < 0 ? "" : second < 0 ? unit : unit.substring(0, second);
  }

  /** Whether another place lies in this one: by its units, or in the disc of what is no unit. */
  public boolean contains(Place other) {
    if (kind.isPoint() || other.equals(this)) {
      return false;
    }
    if (code == null) {
      return kmTo(other) <= radiusKm;
    }
    String unit = other.code == null ? other.within : other.code;
    return !code.equals(other.code) && (unit.equals(code) || unit.startsWith(code + "."));
  }

  /** Kilometres between the middles, on a sphere. */
  public double kmTo(Place other) {
    return kmTo(other.lat, other.lon);
  }

  /** Kilometres from the middle to a point, on a sphere. */
  public double kmTo(double otherLat, double otherLon) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(otherLat);
    double h =
        square(Math.sin((b - a) / 2))
            + Math.cos(a) * Math.cos(b) * square(Math.sin(Math.toRadians(otherLon - lon) / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Of the id alone: places are put into maps often, and have many names. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  private static double square(double x) {
    return x * x;
  }

  /** The same place with other names. */
  Place called(Names others) {
    return new Place(
        id, geonames, kind, within, code, others, lat, lon, radiusKm, population, precision, pcode);
  }

  /** The same place in another unit. */
  Place within(String unit) {
    return new Place(
        id, geonames, kind, unit, code, names, lat, lon, radiusKm, population, precision, pcode);
  }

  /** The same place with another middle and size. */
  Place at(double lat, double lon, double radiusKm) {
    return new Place(
        id,
        geonames,
        kind,
        within,
        code,
        names,
        lat,
        lon,
        radiusKm,
        population,
        kind.precision(radiusKm),
        pcode);
  }

  /** This row standing for the same place of another table. */
  Place over(Place other) {
    return new Place(
        id,
        geonames,
        kind,
        within,
        code == null ? other.code : code,
        names.over(other.names),
        lat,
        lon,
        radiusKm,
        population == 0 ? other.population : population,
        precision,
        pcode == null ? other.pcode : pcode);
  }
}
