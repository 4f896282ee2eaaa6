package masarat.account.match;

import masarat.model.Location;

/** How far two places lie apart. */
final class Distance {
  private static final double EARTH_KM = 6371.0;

  private Distance() {}

  /** Kilometres along a great circle (haversine). */
  static double km(Location a, Location b) {
    double north = Math.toRadians(b.lat() - a.lat());
    double east = Math.toRadians(b.lon() - a.lon());
    double h =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
