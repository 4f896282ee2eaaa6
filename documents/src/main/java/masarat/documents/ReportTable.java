package masarat.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A table with a report a row. Which column holds what is told by its heading; the headings that
 * are understood stand in {@code columns.csv}.
 */
final class ReportTable {
  private static final Map<String, String> FIELDS = fields();

  private final Content file;
  private final List<String> lines;
  private final List<Captured> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();

  private ReportTable(Content file, String text) {
    this.file = file;
    this.lines = List.of(text.split("\n", -1));
  }

  static Loaded<Captured> read(Content file) throws Unreadable {
    String text = Decoding.text(file.bytes());
    ReportTable table = new ReportTable(file, text);
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (table.columns.isEmpty()) {
          table.head(row);
        } else {
          table.add(row);
        }
      }
    } catch (CsvParseException e) {
      throw new Unreadable(
          0, "the table breaks off: " + e.getMessage(), "a quotation mark is open");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Loaded<>(table.reports, table.problems);
  }

  /** Whichever of tab, semicolon and comma the first line holds most of. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (count(head, c) > count(head, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private void head(CsvRecord row) throws Unreadable {
    for (int i = 0; i < row.getFieldCount(); i++) {
      String field = FIELDS.get(plain(row.getField(i)));
      if (field != null) {
        columns.putIfAbsent(field, i);
      }
    }
    if (!columns.containsKey("text")) {
      throw new Unreadable(
          1,
          "no column holds the text of reports; there are "
              + String.join(", ", row.getFields())
              + ".",
          "call the one with the text 'text'");
    }
  }

  private void add(CsvRecord row) {
    int line = Math.toIntExact(row.getStartingLineNumber());
    String text = field(row, "text");
    if (text == null) {
      problems.add(new Problem(file.place(), line, "the row has no text.", null));
      return;
    }
    String id = field(row, "id");
    String day = field(row, "published");
    LocalDate published = null;
    try {
      published =
          day == null ? null : LocalDate.parse(day.substring(0, Math.min(10, day.length())));
    } catch (DateTimeParseException e) {
      problems.add(
          new Problem(
              file.place(),
              line,
              "'" + day + "' is no day; the report is read without one.",
              "write it as 2017-10-15"));
    }
    String language = field(row, "language");
    Report report =
        new Report(
            id == null ? file.id() + "#" + line : id,
            field(row, "title"),
            text,
            published,
            field(row, "publisher"),
            field(row, "url"),
            language == null ? null : language.toLowerCase(Locale.ROOT));
    reports.add(new Captured(report, file.place() + ":" + line, bytes(row)));
  }

  /** The row as it stands, over as many lines as its fields have. */
  private byte[] bytes(CsvRecord row) {
    int from = Math.toIntExact(row.getStartingLineNumber()) - 1;
    long breaks =
        row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    int to = Math.min(lines.size(), from + 1 + Math.toIntExact(breaks));
    return String.join("\n", lines.subList(from, to)).getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable String field(CsvRecord row, String name) {
    Integer column = columns.get(name);
    if (column == null || column >= row.getFieldCount() || row.getField(column).isBlank()) {
      return null;
    }
    String value = row.getField(column);
    return name.equals("text") ? value : value.strip();
  }

  private static String plain(String heading) {
    return heading.replace('_', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    try (InputStream in = ReportTable.class.getResourceAsStream("columns.csv")) {
      if (in == null) {
        throw new IllegalStateException("columns.csv is not bundled.");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals("field,name"))
          .map(line -> line.split(",", 2))
          .forEach(pair -> fields.put(pair[1], pair[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fields;
  }
}
