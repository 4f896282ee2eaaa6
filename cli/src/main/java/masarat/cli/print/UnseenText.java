package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import masarat.account.show.UnseenWords;
import masarat.account.unseen.Estimate;
import masarat.account.unseen.Unseen;
import org.jspecify.annotations.Nullable;

/** Estimates of those on no list as tables for a terminal. */
public final class UnseenText {
  private static final int WIDEST = 44;

  private final Unseen unseen;
  private final UnseenWords words;
  private final PrintStream out;
  private final int columns;

  private UnseenText(Unseen unseen, UnseenWords words, PrintStream out, int columns) {
    this.unseen = unseen;
    this.words = words;
    this.out = out;
    this.columns = columns;
  }

  /**
   * Writes the methods, the pairs, the sensitivity and the warnings.
   *
   * @param language {@code en} or {@code ar}
   * @param columns how many letters fit on a line
   */
  public static void print(Unseen unseen, String language, PrintStream out, int columns) {
    UnseenText text = new UnseenText(unseen, UnseenWords.of(language), out, columns);
    text.methods();
    text.pairs();
    text.sensitivity();
    text.cautions();
  }

  private List<String> headings(String... keys) {
    return Stream.of(keys).map(words::heading).toList();
  }

  private void title(String text) {
    out.append('\n').append(text).append('\n');
  }

  private void methods() {
    out.append(words.heading("observed", "observed", number((double) unseen.observed())))
        .append("\n\n");
    Table table =
        new Table(
            headings("method", "estimate", "low", "high", "aic", "bic", "model"),
            WIDEST,
            WIDEST,
            WIDEST,
            WIDEST,
            WIDEST,
            WIDEST);
    for (Estimate estimate : unseen.estimates()) {
      boolean none = estimate.value() == null;
      table.row(
          List.of(
              words.method(estimate.method()),
              none ? words.heading("none") : number(estimate.value()),
              number(estimate.low()),
              number(estimate.high()),
              number(estimate.aic()),
              number(estimate.bic()),
              estimate.model() == null ? "" : estimate.model()));
    }
    table.print(out, columns);
  }

  private void pairs() {
    if (unseen.pairs().isEmpty()) {
      return;
    }
    title(words.heading("pairs"));
    Table table =
        new Table(
            headings("pair", "first", "second", "both", "lincoln_petersen", "chapman", "error"),
            WIDEST);
    unseen
        .pairs()
        .forEach(
            pair ->
                table.row(
                    List.of(
                        pair.a() + "·" + pair.b(),
                        number((double) pair.first()),
                        number((double) pair.second()),
                        number((double) pair.both()),
                        pair.both() == 0 ? words.heading("none") : number(pair.lincolnPetersen()),
                        number(pair.chapman()),
                        number(Math.sqrt(pair.variance())))));
    table.print(out, columns);
  }

  private void sensitivity() {
    if (unseen.sensitivity().isEmpty()) {
      return;
    }
    title(words.heading("sensitivity"));
    Table table = new Table(headings("delta", "mean", "median", "mode", "low", "high"), WIDEST);
    unseen
        .sensitivity()
        .forEach(
            one ->
                table.row(
                    List.of(
                        Double.toString(one.delta()),
                        number(one.mean()),
                        number(one.median()),
                        number(one.mode()),
                        number(one.low()),
                        number(one.high()))));
    table.print(out, columns);
  }

  private void cautions() {
    title(words.heading("cautions"));
    unseen.cautions().forEach(caution -> out.append("- " + words.caution(caution)).append('\n'));
  }

  private static String number(@Nullable Double number) {
    return number == null ? "" : UnseenWords.rounded(number);
  }
}
