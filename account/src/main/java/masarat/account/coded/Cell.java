package masarat.account.coded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Nearest;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where a mapping finds the value of a field: a column, several columns, the first of several that
 * is filled, or the same words for every row; with codes that stand for other words, and a sign
 * that parts several values in one column.
 */
final class Cell {
  private static final Set<String> FIELDS = Set.of("columns", "first", "always", "codes", "split");

  private final Entry entry;
  private final List<String> columns;
  private final boolean firstOnly;
  private final @Nullable String always;
  private final Map<String, String> codes = new HashMap<>();
  private final @Nullable String split;

  private Cell(Entry entry, List<String> columns, boolean firstOnly, @Nullable Entry options) {
    this.entry = entry;
    this.columns = columns;
    this.firstOnly = firstOnly;
    this.always = options == null ? null : options.text("always");
    this.split = options == null ? null : options.text("split");
    Entry words = options == null ? null : options.field("codes");
    if (words != null) {
      words.fields().forEach((code, word) -> codes.put(fold(code), word.text()));
    }
  }

  static Cell read(Entry entry) {
    if (entry.isText()) {
      return new Cell(entry, List.of(entry.text()), false, null);
    }
    if (entry.isList()) {
      return new Cell(entry, entry.list().stream().map(Entry::text).toList(), false, null);
    }
    entry.fields(FIELDS);
    List<String> first = entry.texts("first");
    List<String> columns = first.isEmpty() ? entry.texts("columns") : first;
    if (columns.isEmpty() && entry.field("always") == null) {
      throw entry.bad("names no column", "give 'columns', 'first' or 'always'");
    }
    return new Cell(entry, columns, !first.isEmpty(), entry);
  }

  /** Whether one column may hold several values. */
  boolean isSplit() {
    return split != null;
  }

  /** The filled values of a row, in the order of the columns. */
  List<String> values(CsvTable table, CsvTable.Row row) {
    if (always != null) {
      return List.of(always);
    }
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      String text = row.cell(place(table, column));
      for (String part : split == null ? new String[] {text} : text.split(split)) {
        String word = codes.getOrDefault(fold(part), part.strip());
        if (!word.isEmpty()) {
          values.add(word);
        }
      }
      if (firstOnly && !values.isEmpty()) {
        break;
      }
    }
    return values;
  }

  /** A column of this cell, for messages about a row. */
  int column(CsvTable table) {
    return columns.isEmpty() ? 0 : place(table, columns.get(0));
  }

  /** A refusal of a word where one of a few words must stand. */
  BadData unknown(CsvTable table, CsvTable.Row row, String value, List<String> known) {
    return table.bad(
        row,
        column(table),
        "is no " + entry.name(),
        Nearest.to(value, known)
            .map(near -> "it means " + near + "; say so under 'codes' of the mapping")
            .orElse("the mapping needs 'codes' to one of " + String.join(", ", known)));
  }

  private int place(CsvTable table, String column) {
    return table
        .find(List.of(fold(column)))
        .orElseThrow(
            () ->
                new BadData(
                    new Problem(
                        table.file(),
                        1,
                        "there is no column '"
                            + column
                            + "', which the mapping names for '"
                            + entry.name()
                            + "'",
                        Nearest.to(column, table.columns())
                            .map(near -> "you mean '" + near + "'")
                            .orElse("the columns are " + String.join(", ", table.columns())))));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
