package masarat.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The line around a unit, in degrees: rings, of which those within another are holes. */
final class Boundary {
  private static final double KM_PER_DEGREE = 111.2;

  private final List<double[]> rings;
  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

  /**
   * @param rings of each the longitude and latitude of one point after the other
   */
  Boundary(List<double[]> rings) {
    this.rings = List.copyOf(rings);
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i]);
        east = Math.max(east, ring[i]);
        south = Math.min(south, ring[i + 1]);
        north = Math.max(north, ring[i + 1]);
      }
    }
  }

  /** The areas, each with the ring round it first and those round its holes behind. */
  List<List<double[]>> polygons() {
    List<double[]> bySize =
        rings.stream().sorted(Comparator.comparingDouble(Boundary::area).reversed()).toList();
    List<List<double[]>> polygons = new ArrayList<>();
    for (double[] ring : bySize) {
      polygons.stream()
          .filter(polygon -> new Boundary(polygon).contains(ring[1], ring[0]))
          .findFirst()
          .ifPresentOrElse(
              around -> around.add(ring), () -> polygons.add(new ArrayList<>(List.of(ring))));
    }
    return polygons;
  }

  /** Whether a point lies within: a ray from it crosses the rings an odd number of times. */
  boolean contains(double lat, double lon) {
    if (lat < south || lat > north || lon < west || lon > east) {
      return false;
    }
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        boolean between = ring[i + 1] > lat != ring[j + 1] > lat;
        if (between && lon < crossing(ring, i, j, lat)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private static double crossing(double[] ring, int i, int j, double lat) {
    double share = (lat - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
    return ring[i] + share * (ring[j] - ring[i]);
  }

  /** Longitude and latitude of the centre of gravity of the largest ring. */
  double[] middle() {
    double[] ring = largest();
    double x = 0;
    double y = 0;
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      double cross = ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
      x += (ring[j] + ring[i]) * cross;
      y += (ring[j + 1] + ring[i + 1]) * cross;
      sum += cross;
    }
    return new double[] {x / (3 * sum), y / (3 * sum)};
  }

  /** Radius in kilometres of a disc as large as the largest ring. */
  double radiusKm() {
    double[] ring = largest();
    double narrow = Math.cos(Math.toRadians(middle()[1]));
    return KM_PER_DEGREE * Math.sqrt(area(ring) * narrow / Math.PI);
  }

  private double[] largest() {
    double[] largest = rings.get(0);
    for (double[] ring : rings) {
      largest = area(ring) > area(largest) ? ring : largest;
    }
    return largest;
  }

  /** Square degrees. */
  private static double area(double[] ring) {
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return Math.abs(sum) / 2;
  }
}
