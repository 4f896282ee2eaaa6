package masarat.account.match;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.CodedEvents;
import masarat.account.coded.Mapping;
import masarat.account.table.CsvTable;

/** Published tables that are too long for a test. */
final class Events {
  private static final Path FOLDER =
      Path.of(System.getProperty("masarat.shared", "../shared"), "data");

  private Events() {}

  static CsvTable table(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "SKIPPED: there is no " + path.toAbsolutePath());
    try (InputStream in = Files.newInputStream(path);
        InputStream whole = file.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return CsvTable.read(file, new String(whole.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CodedEvent> of(CsvTable table) {
    return of(table, Mapping.recognised(table).orElseThrow());
  }

  static List<CodedEvent> of(CsvTable table, Mapping mapping) {
    return CodedEvents.of(table, mapping).good();
  }
}
