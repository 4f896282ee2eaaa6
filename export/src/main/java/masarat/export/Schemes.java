package masarat.export;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import masarat.model.Manner;

/** What other coding schemes call a manner: the rows of {@code manners.csv}. */
final class Schemes {
  private static final Map<String, Map<String, String>> ROWS = rows();

  private Schemes() {}

  /** The cell of a manner under a column; empty where the scheme has no word for it. */
  static String of(Manner manner, String column) {
    return Objects.requireNonNull(
        ROWS.getOrDefault(manner.code(), Map.of()).getOrDefault(column, ""));
  }

  private static Map<String, Map<String, String>> rows() {
    Map<String, Map<String, String>> rows = new HashMap<>();
    InputStream in = Objects.requireNonNull(Schemes.class.getResourceAsStream("manners.csv"));
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(row -> rows.put(row.getField("manner"), row.getFieldsAsMap()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
