package masarat.account.reconcile;

import java.util.List;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;

/** Reads numeric claims from a table. */
public final class NumericClaimFile {
  private NumericClaimFile() {}

  /**
   * The claims of a table with the columns {@code object}, {@code source} and {@code value}; others
   * are left alone.
   *
   * @throws BadData if a column is missing, a value is no number, or there is no row
   */
  public static List<NumericClaim> of(CsvTable table) {
    int object = table.column("object");
    int source = table.column("source");
    int value = table.column("value");
    if (table.rows().isEmpty()) {
      throw table.bad("there is no claim below the headings", "name another file");
    }
    return table.rows().stream()
        .map(
            row ->
                new NumericClaim(
                    text(table, row, object), text(table, row, source), table.number(row, value)))
        .toList();
  }

  private static String text(CsvTable table, CsvTable.Row row, int column) {
    if (row.cell(column).isEmpty()) {
      throw table.bad(row, column, "must not be empty", "leave the row out");
    }
    return row.cell(column);
  }
}
