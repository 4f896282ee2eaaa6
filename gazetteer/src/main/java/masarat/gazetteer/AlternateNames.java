package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Arabic and English names that GeoNames lists apart, by the number of the place. */
final class AlternateNames {
  /**
   * Names of one place, the preferred ones first.
   *
   * @param arabic in Arabic
   * @param english in English
   */
  record Given(List<String> arabic, List<String> english) {}

  private final Map<String, Given> byId;

  private AlternateNames(Map<String, Given> byId) {
    this.byId = byId;
  }

  static AlternateNames none() {
    return new AlternateNames(Map.of());
  }

  /**
   * Reads the names of the places of a dump, without the historic ones.
   *
   * @param list {@code alternateNamesV2.txt} of all or of one country
   */
  static AlternateNames read(Path list, Path dump) throws IOException {
    BitSet wanted = ids(dump);
    Map<String, Given> byId = new HashMap<>();
    try (BufferedReader lines = Sources.lines(list)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        boolean language = cells.length > 3 && (cells[2].equals("ar") || cells[2].equals("en"));
        if (language && wanted.get(number(cells[1])) && !isSet(cells, 7)) {
          add(
              cells,
              byId.computeIfAbsent(
                  cells[1], id -> new Given(new ArrayList<>(1), new ArrayList<>(1))));
        }
      }
    }
    return new AlternateNames(byId);
  }

  private static BitSet ids(Path dump) throws IOException {
    BitSet ids = new BitSet();
    try (BufferedReader lines = Sources.lines(dump)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ids.set(number(line.substring(0, Math.max(0, line.indexOf('\t')))));
      }
    }
    return ids;
  }

  /** The number, 0 for what is none. */
  private static int number(String id) {
    return id.length() < 10 && id.matches("[0-9]+") ? Integer.parseInt(id) : 0;
  }

  private static void add(String[] cells, Given given) {
    List<String> names = cells[2].equals("ar") ? given.arabic : given.english;
    names.add(isSet(cells, 4) ? 0 : names.size(), cells[3].strip());
  }

  private static boolean isSet(String[] cells, int column) {
    return cells.length > column && cells[column].equals("1");
  }

  /** The names of a place, null where the list has none. */
  @Nullable Given of(String id) {
    return byId.get(id);
  }
}
