package masarat.reader.actor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masarat.lexicon.BadData;
import masarat.model.Coded;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/** A table of names: CSV with a line of column names; semicolons part several values in a cell. */
final class Table {
  private final String file;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /** Reads a table that comes with the program, by its name from the root of the data. */
  static List<Row> bundled(String name, String... columns) {
    try (InputStream in = BadData.class.getResourceAsStream("/masarat/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No data file '" + name + "' is bundled.");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param file its name, for problems
   * @param columns all that it may have; the first must be there
   * @throws BadData if it is no such table
   */
  static List<Row> read(String file, Reader reader, String... columns) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(reader)) {
      Table table = null;
      for (CsvRecord line : csv) {
        if (table == null) {
          table = new Table(file, header(file, line, List.of(columns)));
        } else {
          table.add(line);
        }
      }
      if (table == null) {
        throw new BadData(new Problem(file, 0, "the file is empty", null));
      }
      return table.rows;
    } catch (CsvParseException e) {
      throw new BadData(
          new Problem(file, 0, "this is no CSV", "a quotation mark is open: " + e.getMessage()));
    }
  }

  private static List<String> header(String file, CsvRecord line, List<String> known) {
    List<String> columns = new ArrayList<>();
    for (String column : line.getFields()) {
      // Spreadsheets put a byte order mark before the first.
      columns.add(column.replace("\uFEFF", "").strip());
    }
    for (String column : columns) {
      if (!known.contains(column)) {
        throw new BadData(
            new Problem(
                file,
                1,
                "the column '" + column + "' is not known",
                "it is one of " + String.join(", ", known)));
      }
    }
    if (!columns.contains(known.get(0))) {
      throw new BadData(new Problem(file, 1, "the column '" + known.get(0) + "' is missing", null));
    }
    return columns;
  }

  private void add(CsvRecord line) {
    int number = (int) line.getStartingLineNumber();
    if (line.getFieldCount() != columns.size()) {
      throw new BadData(
          new Problem(
              file,
              number,
              "has " + line.getFieldCount() + " cells instead of " + columns.size(),
              "a comma is missing or one too many"));
    }
    rows.add(new Row(this, number, line.getFields()));
  }

  /** A line of the table. */
  record Row(Table table, int line, List<String> cells) {
    /** A cell; empty where the table has no such column. */
    String text(String column) {
      int index = table.columns.indexOf(column);
      return index < 0 ? "" : cells.get(index).strip();
    }

    /** The values of a cell. */
    List<String> texts(String column) {
      String cell = text(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> texts = new ArrayList<>();
      int from = 0;
      while (from <= cell.length()) {
        int semicolon = cell.indexOf(';', from);
        int to = semicolon < 0 ? cell.length() : semicolon;
        String text = cell.substring(from, to).strip();
        if (text.isEmpty()) {
          throw bad(column, "has an empty value", "there is a semicolon too many");
        }
        texts.add(text);
        from = to + 1;
      }
      return texts;
    }

    /** A cell that holds a word of a fixed set. */
    <E extends Enum<E> & Coded> E code(String column, Class<E> codes) {
      for (E constant : codes.getEnumConstants()) {
        if (constant.code().equals(text(column))) {
          return constant;
        }
      }
      List<String> known = Arrays.stream(codes.getEnumConstants()).map(Coded::code).toList();
      throw bad(column, "is not known", "it is one of " + String.join(", ", known));
    }

    /** A refusal of a cell. */
    BadData bad(String column, String message, @Nullable String maybe) {
      return new BadData(
          new Problem(
              table.file, line, "'" + column + "' (" + text(column) + ") " + message, maybe));
    }
  }
}
