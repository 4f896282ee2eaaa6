package masarat.account.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import masarat.account.table.CsvTable;
import masarat.lexicon.Entry;

/**
 * A tree of kinds: which finer and broader kinds each category of a data set belongs to. Its table
 * has the data set, the category, and then the kinds from the finest to the broadest.
 */
final class Taxonomy {
  private final String name;
  private final Cell category;
  private final Cell list;
  private final Map<List<String>, List<String>> kinds = new HashMap<>();

  private Taxonomy(String name, Cell category, Cell list) {
    this.name = name;
    this.category = category;
    this.list = list;
  }

  /**
   * @param tables reads a table by the name that the mapping gives it
   */
  static Taxonomy read(Entry entry, Function<Entry, CsvTable> tables) {
    entry.fields(Set.of("name", "category", "table", "list"));
    Taxonomy taxonomy =
        new Taxonomy(
            entry.required("name").text(),
            Cell.read(entry.required("category")),
            Cell.read(entry.required("list")));
    CsvTable table = tables.apply(entry.required("table"));
    if (table.columns().size() < 3) {
      throw entry.bad(
          "has a table of fewer than three columns",
          "the columns are the data set, the category and its kinds, the finest first");
    }
    for (CsvTable.Row row : table.rows()) {
      taxonomy.kinds.put(row.cells().subList(0, 2), row.cells().subList(2, table.columns().size()));
    }
    return taxonomy;
  }

  String name() {
    return name;
  }

  /** The kinds of a row, the finest first. */
  List<String> of(CsvTable table, CsvTable.Row row) {
    String one = String.join(" ", category.values(table, row));
    List<String> found = kinds.get(List.of(String.join(" ", list.values(table, row)), one));
    if (found == null) {
      throw table.bad(
          row,
          category.column(table),
          "is not in the taxonomy '" + name + "'",
          "add a line for it");
    }
    return found;
  }
}
