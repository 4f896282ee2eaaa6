package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files that come with this module. */
final class Bundle {
  private Bundle() {}

  /** Opens a file as bytes. */
  static InputStream open(String file) {
    InputStream in = Bundle.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalArgumentException("No data file '" + file + "' is bundled.");
    }
    return in;
  }

  /** Opens a table as lines. */
  static BufferedReader lines(String table) {
    return new BufferedReader(new InputStreamReader(open(table), StandardCharsets.UTF_8), 1 << 16);
  }

  /** The cells of a table, without comments and its head line. */
  static List<String[]> rows(String table) {
    try (BufferedReader lines = lines(table)) {
      return rows(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a table that is open already. */
  static List<String[]> rows(BufferedReader lines) throws IOException {
    List<String[]> rows = new ArrayList<>();
    boolean head = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (!head) {
        rows.add(line.split("\t", -1));
      }
      head = false;
    }
    return rows;
  }
}
