package masarat.gazetteer;

/** The area that points enclose, told by their middle and extent. */
final class Outline {
  private static final double KM_PER_DEGREE = 111.2;

  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

  /** Adds a point, in degrees. */
  void add(double lon, double lat) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }

  boolean isEmpty() {
    return west > east;
  }

  double lat() {
    return (south + north) / 2;
  }

  double lon() {
    return (west + east) / 2;
  }

  /** Radius in kilometres of a disc about as wide as the area. */
  double radiusKm() {
    double high = (north - south) * KM_PER_DEGREE;
    double wide = (east - west) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat()));
    return Math.max(0.5, (high + wide) / 4);
  }
}
