package masarat.export;

import java.util.List;
import java.util.regex.Matcher;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Report;
import masarat.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is kept back so that a file can be passed on.
 *
 * @param withoutQuotes the words of reports stay at home: they may be under copyright or name
 *     people
 * @param smallest counts of people below this are only told as below it, and their words are kept
 *     back; 0 and 1 guard nothing
 */
public record Discretion(boolean withoutQuotes, int smallest) {
  /** Nothing is kept back. */
  public static final Discretion NONE = new Discretion(false, 0);

  private static final String BAR = "█";

  /**
   * A claim to work with as it may be passed on. Its words, if they are kept back, are blacked out
   * to the letter ({@link #isBlack}); the phrase of its number, on which its reading may hang, is
   * only left out with the number.
   */
  public Claim apply(Claim claim) {
    boolean guarded = isSmall(claim.quantity());
    if (!guarded && !withoutQuotes) {
      return claim;
    }
    Evidence words = claim.evidence();
    String bars = BAR.repeat(words.end() - words.start());
    return claim
        .withQuantity(guarded ? below(claim.quantity()) : claim.quantity())
        .withEvidence(new Evidence(words.start(), words.end(), bars));
  }

  /** Whether words are blacked out. */
  public static boolean isBlack(String words) {
    return words.startsWith(BAR);
  }

  /** A text with something else in place of words that are blacked out. */
  public static String unblacked(String text, String instead) {
    return text.replaceAll(BAR + "[" + BAR + " …]*", Matcher.quoteReplacement(instead));
  }

  /** Whether anything is kept back. */
  public boolean isKeeping() {
    return withoutQuotes || smallest > 1;
  }

  Told apply(Claim claim, @Nullable Report report, Standing standing) {
    Claim told = apply(claim);
    String words = told.evidence().quote();
    return isBlack(words)
        ? new Told(told.withQuantity(withoutWords(told.quantity())), report, standing, null)
        : new Told(told, report, standing, words);
  }

  private boolean isSmall(Quantity quantity) {
    Interval reading = quantity.reading();
    boolean people = quantity.unit() == Unit.PEOPLE || quantity.unit() == Unit.FAMILIES;
    if (!people || quantity.form() == Form.NONE || quantity.form() == Form.SHARE) {
      return false;
    }
    boolean valueIsSmall =
        !quantity.value().isEmpty() && quantity.value().stream().allMatch(v -> v < smallest);
    return valueIsSmall || (reading != null && !reading.isOpen() && reading.high() < smallest);
  }

  private Quantity below(Quantity quantity) {
    double most = smallest - 1;
    return new Quantity(
        Form.RANGE,
        List.of(0.0, most),
        null,
        quantity.unit(),
        null,
        quantity.per(),
        new Interval(0, most));
  }

  private static Quantity withoutWords(Quantity quantity) {
    return new Quantity(
        quantity.form(),
        quantity.value(),
        quantity.term(),
        quantity.unit(),
        null,
        quantity.per(),
        quantity.reading());
  }
}
