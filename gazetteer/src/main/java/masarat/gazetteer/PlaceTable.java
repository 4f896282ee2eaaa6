package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Loaded;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A table of places: UTF-8, columns between tabs, a head line with their names, comments after
 * {@code #}; variants between {@code |}.
 */
final class PlaceTable {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "in",
          "en",
          "en_variants",
          "ar",
          "ar_variants",
          "lat",
          "lon",
          "population",
          "radius_km",
          "code");

  private static final Map<String, PlaceKind> KINDS = kinds();

  private PlaceTable() {}

  /**
   * Reads a table; a row that cannot be used is a problem, the others are kept.
   *
   * @param file its name, for problems
   */
  static Loaded<Place> read(BufferedReader lines, String file) throws IOException {
    List<Place> places = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean head = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (head) {
          places.add(place(cells));
        } else {
          checkHead(cells);
          head = true;
        }
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(file, number, String.valueOf(e.getMessage()), null));
        if (!head) {
          break;
        }
      }
    }
    return new Loaded<>(places, problems);
  }

  private static void checkHead(String[] cells) {
    if (!Arrays.asList(cells).equals(COLUMNS)) {
      throw new IllegalArgumentException(
          "the head line is not that of places: " + String.join(", ", COLUMNS) + ".");
    }
  }

  private static Place place(String[] cells) {
    if (cells.length != COLUMNS.size()) {
      throw new IllegalArgumentException(
          "the row has " + cells.length + " cells, not " + COLUMNS.size() + ".");
    }
    PlaceKind kind = kind(cells[1]);
    double radius = cells[10].isEmpty() ? kind.usualRadiusKm() : number("radius_km", cells[10]);
    return new Place(
        cells[0],
        Place.geonames(cells[0]),
        kind,
        cells[2],
        cells[11].isEmpty() ? null : cells[11],
        new Names(cells[3], list(cells[4]), blankToNull(cells[5]), list(cells[6])),
        number("lat", cells[7]),
        number("lon", cells[8]),
        radius,
        cells[9].isEmpty() ? 0 : (long) number("population", cells[9]),
        kind.precision(radius));
  }

  /**
   * A kind by its word.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  static PlaceKind kind(String word) {
    PlaceKind kind = KINDS.get(word);
    if (kind == null) {
      throw new IllegalArgumentException(
          "'kind' (" + word + ") is not one of " + String.join(", ", KINDS.keySet()) + ".");
    }
    return kind;
  }

  private static double number(String column, String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + column + "' (" + cell + ") must be a number.", e);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static @Nullable String blankToNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Map<String, PlaceKind> kinds() {
    Map<String, PlaceKind> kinds = new LinkedHashMap<>();
    for (PlaceKind kind : PlaceKind.values()) {
      kinds.put(kind.code(), kind);
    }
    return kinds;
  }
}
