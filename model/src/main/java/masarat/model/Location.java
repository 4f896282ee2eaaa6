package masarat.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a place name points to. Of an area it is the middle; only {@code exact} and {@code near}
 * are points.
 *
 * @param geonames the GeoNames number, absent for places of our own tables
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record Location(@Nullable Long geonames, double lat, double lon, PlacePrecision precision) {
  public Location {
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("The latitude (" + lat + ") must be within -90 and 90.");
    }
    if (!(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException(
          "The longitude (" + lon + ") must be within -180 and 180.");
    }
  }
}
