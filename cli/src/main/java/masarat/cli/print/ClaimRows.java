package masarat.cli.print;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import masarat.export.Discretion;
import masarat.export.Export;
import masarat.export.Standing;
import masarat.model.Claim;
import masarat.model.Report;

/** Claims as the rows of an exported table. */
final class ClaimRows implements ClaimPrinter {
  private final Export export;

  ClaimRows(PrintStream out) {
    try {
      export = new Export(masarat.export.Format.CSV, Discretion.NONE, new StandingOutput(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void print(Report report, List<Claim> claims) {
    try {
      for (Claim claim : claims) {
        export.write(claim, report, Standing.UNKNOWN);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    try {
      export.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
