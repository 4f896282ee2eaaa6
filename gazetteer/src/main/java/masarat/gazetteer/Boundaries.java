package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines around countries and first-level units, simplified to about two kilometres; nothing is
 * read before it is asked for. Safe for several threads.
 */
final class Boundaries {
  private static final String TABLE = "outlines.tsv";
  private static final double STEPS = 1000;
  private static final int BASE = 36;

  private final Map<String, String> written;
  private final Map<String, List<String>> units = new HashMap<>();
  private final Map<String, Boundary> read = new ConcurrentHashMap<>();

  private Boundaries(Map<String, String> written) {
    this.written = written;
    for (String code : written.keySet()) {
      int dot = code.indexOf('.');
      units
          .computeIfAbsent(dot < 0 ? "" : code.substring(0, dot), c -> new ArrayList<>())
          .add(code);
    }
  }

  /** The bundled lines. */
  static Boundaries bundled() {
    return Bundled.BOUNDARIES;
  }

  private static final class Bundled {
    private static final Boundaries BOUNDARIES = of(Bundle.rows(TABLE));
  }

  /** The lines of a table. */
  static Boundaries read(BufferedReader table) throws IOException {
    return of(Bundle.rows(table));
  }

  private static Boundaries of(List<String[]> rows) {
    Map<String, String> written = new LinkedHashMap<>();
    rows.forEach(row -> written.put(row[0], row[1]));
    return new Boundaries(written);
  }

  /** The line around a unit, null where none is known. */
  @Nullable Boundary of(String code) {
    String rings = written.get(code);
    return rings == null ? null : read.computeIfAbsent(code, c -> decoded(rings));
  }

  /** Code of the smallest unit that holds a point: a first-level unit or a country; "" for none. */
  String at(double lat, double lon) {
    String country = country(lat, lon);
    String unit = country.isEmpty() ? "" : within(country, lat, lon);
    return unit.isEmpty() ? country : unit;
  }

  /** Code of the country that holds a point; "" for none. */
  String country(double lat, double lon) {
    return within("", lat, lon);
  }

  private String within(String country, double lat, double lon) {
    for (String code : units.getOrDefault(country, List.of())) {
      Boundary boundary = of(code);
      if (boundary != null && boundary.contains(lat, lon)) {
        return code;
      }
    }
    return "";
  }

  private static Boundary decoded(String written) {
    List<double[]> rings = new ArrayList<>();
    for (String ring : written.split(" ", -1)) {
      rings.add(ring(ring));
    }
    return new Boundary(rings);
  }

  /** Signed numbers without blanks between: how far east, how far north of the point before. */
  private static double[] ring(String written) {
    List<Integer> steps = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= written.length(); i++) {
      boolean sign = i < written.length() && (written.charAt(i) == '+' || written.charAt(i) == '-');
      if (sign || i == written.length()) {
        steps.add(Integer.parseInt(written, from, i, BASE));
        from = i;
      }
    }
    double[] ring = new double[steps.size()];
    int[] at = new int[2];
    for (int i = 0; i < ring.length; i++) {
      at[i % 2] += steps.get(i);
      ring[i] = at[i % 2] / STEPS;
    }
    return ring;
  }
}
