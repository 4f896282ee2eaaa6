package masarat.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of a point which unit it lies in: by the lines around units, else as the nearest town. */
final class NearestUnit {
  /** Cells of one degree; the nearest town is looked for in a point's own and those around it. */
  private static final int COLUMNS = 361;

  private final Map<Integer, List<Place>> cells = new HashMap<>();

  NearestUnit(Gazetteer known) {
    known
        .places()
        .filter(p -> p.kind().isPoint() && !p.within().isEmpty())
        .forEach(p -> cells.computeIfAbsent(cell(p.lat(), p.lon()), c -> new ArrayList<>()).add(p));
  }

  private static int cell(double lat, double lon) {
    return (int) Math.floor(lat + 90) * COLUMNS + (int) Math.floor(lon + 180);
  }

  /** Code of the first-level unit or the country; "" where none holds it and no town is near. */
  String at(double lat, double lon) {
    String unit = Boundaries.bundled().at(lat, lon);
    return unit.isEmpty() ? ofNearestTown(lat, lon) : unit;
  }

  private String ofNearestTown(double lat, double lon) {
    Place nearest = null;
    double km = Double.POSITIVE_INFINITY;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        for (Place place : cells.getOrDefault(cell(lat + north, lon + east), List.of())) {
          double away = place.kmTo(lat, lon);
          if (away < km) {
            km = away;
            nearest = place;
          }
        }
      }
    }
    return nearest == null
        ? ""
        : nearest.province().isEmpty() ? nearest.country() : nearest.province();
  }
}
