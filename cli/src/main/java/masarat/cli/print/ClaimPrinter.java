package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Report;

/** Writes the claims of one report after the other. */
public interface ClaimPrinter {
  /** The formats in which claims can be written. */
  enum Format {
    /** For people. */
    TABLE,
    /** One claim a line, as the codebook has it. */
    JSONL,
    /** One claim a row, its fields side by side. */
    CSV,
    /** A page of the reports with their claims marked. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes the claims of a report, or keeps them until {@link #end()}. */
  void print(Report report, List<Claim> claims);

  /** Writes what was kept. */
  default void end() {}

  /**
   * A printer.
   *
   * @param columns how many letters fit on a line of a table
   */
  static ClaimPrinter of(Format format, PrintStream out, int columns) {
    return switch (format) {
      case TABLE -> new ClaimTable(out, columns);
      case JSONL -> (report, claims) -> claims.forEach(claim -> line(out, claim));
      case CSV -> new ClaimRows(out);
      case HTML -> new ClaimPage(out);
    };
  }

  private static void line(PrintStream out, Claim claim) {
    out.append(JsonLines.write(claim)).append('\n');
  }
}
