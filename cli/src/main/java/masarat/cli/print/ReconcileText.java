package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import masarat.account.reconcile.Reconciliation;
import masarat.account.show.ReconcileWords;
import masarat.account.show.UnseenWords;

/** Reconciled values as tables for a terminal. */
public final class ReconcileText {
  private static final int WIDEST = 44;

  private ReconcileText() {}

  /**
   * Writes the objects, the sources and the doubts.
   *
   * @param language {@code en} or {@code ar}
   * @param columns how many letters fit on a line
   */
  public static void print(
      Reconciliation reconciliation, String language, PrintStream out, int columns) {
    ReconcileWords words = ReconcileWords.of(language);
    Table objects =
        new Table(
            headings(words, "object", "value", "low", "high", "claims", "without", "swing"),
            WIDEST);
    reconciliation
        .objects()
        .forEach(
            one ->
                objects.row(
                    List.of(
                        one.object(),
                        UnseenWords.rounded(one.value()),
                        UnseenWords.rounded(one.low()),
                        UnseenWords.rounded(one.high()),
                        Integer.toString(one.claims()),
                        one.swing().source().isEmpty()
                            ? ""
                            : UnseenWords.rounded(one.swing().without()),
                        one.swing().source())));
    objects.print(out, columns);
    out.append('\n');
    Table sources = new Table(headings(words, "source", "weight", "bias", "claims"), WIDEST);
    reconciliation
        .sources()
        .forEach(
            source ->
                sources.row(
                    List.of(
                        source.source(),
                        String.format(Locale.ROOT, "%.2f", source.weight()),
                        bias(source.bias(), reconciliation.logarithmic()),
                        Integer.toString(source.claims()))));
    sources.print(out, columns);
    out.append('\n').append(words.heading("cautions")).append('\n');
    reconciliation.doubts().forEach(doubt -> out.append("- " + words.doubt(doubt)).append('\n'));
  }

  private static List<String> headings(ReconcileWords words, String... keys) {
    return Stream.of(keys).map(words::heading).toList();
  }

  private static String bias(double bias, boolean share) {
    return share
        ? String.format(Locale.ROOT, "%+.0f %%", 100 * bias)
        : String.format("%+.2f", bias);
  }
}
