package masarat.account.unseen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masarat.account.table.CsvTable;

/** Published tables that are too long for a test. */
final class Shared {
  private static final Path FOLDER =
      Path.of(System.getProperty("masarat.shared", "../shared"), "data", "mse");

  private Shared() {}

  static CsvTable table(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "SKIPPED: there is no " + path.toAbsolutePath());
    try {
      return CsvTable.read(file, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Captures captures(String name) {
    return CaptureFile.of(table("data_" + name + ".csv")).captures();
  }

  static Histories histories(String name) {
    return (Histories) captures(name);
  }

  /** Rows by heading. */
  static List<Map<String, String>> rows(String file) {
    CsvTable table = table(file);
    return table.rows().stream()
        .map(
            row ->
                table.columns().stream()
                    .collect(Collectors.toMap(c -> c, c -> row.cell(table.columns().indexOf(c)))))
        .toList();
  }
}
