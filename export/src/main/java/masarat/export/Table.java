package masarat.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import masarat.model.Location;
import masarat.model.State;

/** A table of fixed columns; what a row does not say is an empty cell. */
abstract class Table implements ClaimWriter {
  private final List<String> columns;
  private final CsvWriter csv;

  Table(OutputStream out, List<String> columns) {
    this.columns = columns;
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord(columns);
  }

  /** A line of any cells. */
  void cells(List<String> cells) {
    csv.writeRecord(cells);
  }

  /** A row told by the names of its columns. */
  void row(Map<String, String> values) {
    csv.writeRecord(columns.stream().map(name -> values.getOrDefault(name, "")).toList());
  }

  /** Where it happened, in the columns that layouts of events share but for the place's name. */
  static void where(Map<String, String> row, String nameColumn, Told told) {
    State scene = told.scene();
    if (scene == null) {
      return;
    }
    row.put(nameColumn, String.valueOf(scene.place()));
    Location location = scene.location();
    if (location != null) {
      row.put("latitude", Double.toString(location.lat()));
      row.put("longitude", Double.toString(location.lon()));
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
