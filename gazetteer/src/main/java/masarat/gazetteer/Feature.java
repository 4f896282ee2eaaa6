package masarat.gazetteer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table or a feature of a map.
 *
 * @param line where it stands; of a map which feature it is, from 1
 * @param fields what it says, by column
 * @param outline of its area, absent in a table
 */
record Feature(int line, Map<String, String> fields, @Nullable Outline outline) {
  /** Takes features one by one. */
  interface Sink {
    void take(Feature feature) throws IOException;
  }

  /** Reads a table with a head line, its columns between commas, semicolons or tabs. */
  static void table(Path file, Sink sink) throws IOException {
    char separator = separator(file);
    try (BufferedReader lines = Sources.lines(file);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(separator == '\t' ? '\u0001' : '"')
                .detectBomHeader(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(lines)) {
      for (NamedCsvRecord row : rows) {
        Map<String, String> fields = row.getFieldsAsMap();
        sink.take(new Feature((int) row.getStartingLineNumber(), fields, null));
      }
    } catch (CsvParseException e) {
      throw new IOException("it is no table: " + e.getMessage(), e);
    }
  }

  /** The columns of a table. */
  static List<String> columns(Path file) throws IOException {
    char separator = separator(file);
    try (BufferedReader lines = Sources.lines(file);
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(separator == '\t' ? '\u0001' : '"')
                .ofCsvRecord(lines)) {
      return rows.iterator().next().getFields();
    }
  }

  private static char separator(Path file) throws IOException {
    try (BufferedReader lines = Sources.lines(file)) {
      String head = lines.readLine();
      if (head == null) {
        throw new IOException("it is empty");
      }
      return head.indexOf('\t') >= 0
          ? '\t'
          : head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
    }
  }

  /** What a column says, without marks of direction and blanks around; "" where it is absent. */
  String field(String column) {
    String value = fields.get(column);
    return value == null ? "" : value.replaceAll("[\\p{Cf}\\u00A0]", "").strip();
  }

  /**
   * A number of a column.
   *
   * @throws IllegalArgumentException if it is none
   */
  double number(String column) {
    String value = field(column);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + column + "' (" + value + ") must be a number", e);
    }
  }
}
