package masarat.cli.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import masarat.account.match.Match;
import masarat.account.match.Matching;

/** Pairs of events, one a line. */
public final class MatchText {
  private static final List<String> HEADINGS = List.of("a", "b", "probability", "reason");
  private static final int WIDEST = 24;

  private MatchText() {}

  /**
   * Writes the pairs as columns.
   *
   * @param least the least probability that is written
   * @param columns how many letters fit on a line
   */
  public static void table(Matching matching, double least, PrintStream out, int columns) {
    Table table = new Table(HEADINGS, WIDEST, WIDEST, WIDEST);
    rows(matching, least).forEach(table::row);
    table.print(out, columns);
  }

  /** Writes the pairs as CSV, with the headings even where there is no pair. */
  public static void csv(Matching matching, double least, PrintStream out) {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord(HEADINGS);
    rows(matching, least).forEach(csv::writeRecord);
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(Matching matching, double least) {
    return matching.matches().stream()
        .filter(match -> match.probability() >= least)
        .map(MatchText::row)
        .toList();
  }

  private static List<String> row(Match match) {
    return List.of(
        match.a().id(),
        match.b().id(),
        String.format(Locale.ROOT, "%.3f", match.probability()),
        match.reason());
  }
}
