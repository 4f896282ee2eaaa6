package masarat.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines that two countries share. */
final class Borders {
  /**
   * A line between two countries.
   *
   * @param lat degrees north of a point in its middle
   * @param lon degrees east of it
   * @param lengthKm its length
   */
  record Border(double lat, double lon, double lengthKm) {}

  private final Map<String, Border> byPair;

  private Borders(Map<String, Border> byPair) {
    this.byPair = byPair;
  }

  /** The bundled lines, read when they are first asked for. */
  static Borders bundled() {
    return Bundled.BORDERS;
  }

  private static final class Bundled {
    private static final Borders BORDERS = read();
  }

  private static Borders read() {
    Map<String, Border> byPair = new HashMap<>();
    for (String[] cells : Bundle.rows("borders.tsv")) {
      double length = Double.parseDouble(cells[4]);
      byPair.put(
          pair(cells[0], cells[1]),
          new Border(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), length));
    }
    return new Borders(byPair);
  }

  /** The line between two countries, empty where they have none. */
  Optional<Border> between(String a, String b) {
    return Optional.ofNullable(byPair.get(pair(a, b)));
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + b : b + a;
  }
}
