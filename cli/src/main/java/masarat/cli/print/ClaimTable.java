package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;

/** Claims as a table, one a row. */
final class ClaimTable implements ClaimPrinter {
  private final PrintStream out;
  private final int columns;
  private final Table table = new Table(Words.HEADINGS, 28, 22, 20, 26, 34, 21, 22);

  ClaimTable(PrintStream out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** A table for the cells of claims. */
  static Table table() {
    return new Table(Words.HEADINGS, 28, 22, 20, 26, 34, 21, 22);
  }

  @Override
  public void print(Report report, List<Claim> claims) {
    claims.forEach(claim -> table.row(Words.cells(claim)));
  }

  @Override
  public void end() {
    table.print(out, columns);
  }
}
