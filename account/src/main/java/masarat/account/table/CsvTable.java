package masarat.account.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import masarat.lexicon.BadData;
import masarat.model.Nearest;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A table with headings.
 *
 * @param file its name, for problems
 * @param columns the headings, each once, without spaces around them
 */
public record CsvTable(String file, List<String> columns, List<Row> rows) {
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line where it begins in the file, counted from 1
   * @param cells as many as there are columns, without spaces around them
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The text of a column, by its place. */
    public String cell(int column) {
      return cells.get(column);
    }
  }

  /**
   * Reads a table; its separator is whichever of tab, semicolon and comma its first line has most.
   *
   * @throws BadData if it has no headings, a heading comes twice, or a row has too many or too few
   *     cells
   */
  public static CsvTable read(String file, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Row> all = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(content))
            .skipEmptyLines(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(content)) {
      for (CsvRecord line : reader) {
        all.add(
            new Row(
                line.getStartingLineNumber(),
                line.getFields().stream().map(String::strip).toList()));
      }
    } catch (CsvParseException | java.io.IOException e) {
      throw bad(file, all.size() + 1L, "this is no table (" + e.getMessage() + ")", null);
    }
    if (all.isEmpty()) {
      throw bad(file, 0, "the file is empty", "name another");
    }
    List<String> columns = withoutEmptyEnd(all.get(0).cells(), 0);
    checkHeadings(file, columns);
    List<Row> rows =
        all.stream()
            .skip(1)
            .map(row -> new Row(row.line(), withoutEmptyEnd(row.cells(), columns.size())))
            .toList();
    rows.forEach(row -> checkWidth(file, row, columns.size()));
    return new CsvTable(file, columns, rows);
  }

  /** Some programs end every line with separators that part nothing. */
  private static List<String> withoutEmptyEnd(List<String> cells, int width) {
    int end = cells.size();
    while (end > width && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static void checkHeadings(String file, List<String> columns) {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        throw bad(file, 1, "the column '" + column + "' comes twice", "give it another name");
      }
    }
  }

  private static void checkWidth(String file, Row row, int width) {
    if (row.cells().size() != width) {
      throw bad(
          file,
          row.line(),
          "the row has " + row.cells().size() + " cells, the headings are " + width,
          "a comma within a text needs quotation marks around the text");
    }
  }

  /** The place of a column of one of these names, whatever its capitals. */
  public Optional<Integer> find(Collection<String> names) {
    for (int i = 0; i < columns.size(); i++) {
      if (names.contains(columns.get(i).toLowerCase(Locale.ROOT))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The place of a column that must be there.
   *
   * @throws BadData if it is not
   */
  public int column(String name) {
    return find(List.of(name))
        .orElseThrow(
            () ->
                bad(
                    file,
                    1,
                    "there is no column '" + name + "'",
                    Nearest.to(name, columns)
                        .map(near -> "rename '" + near + "'")
                        .orElse("the columns are " + String.join(", ", columns))));
  }

  /**
   * The number in a cell.
   *
   * @throws BadData if there is none or it is not finite
   */
  public double number(Row row, int column) {
    try {
      double number = Double.parseDouble(row.cell(column));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw bad(row, column, "is no number", "write it with digits and a point, like 1250.5");
    }
    throw bad(row, column, "is not finite", "leave the row out");
  }

  /** A refusal of one cell. */
  public BadData bad(Row row, int column, String message, @Nullable String maybe) {
    return bad(
        file,
        row.line(),
        "'" + columns.get(column) + "' (" + row.cell(column) + ") " + message,
        maybe);
  }

  /** A refusal of the whole table. */
  public BadData bad(String message, @Nullable String maybe) {
    return bad(file, 1, message, maybe);
  }

  private static BadData bad(String file, long line, String message, @Nullable String maybe) {
    return new BadData(new Problem(file, (int) line, message, maybe));
  }
}
