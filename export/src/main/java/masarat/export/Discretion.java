package masarat.export;

import java.util.List;
import masarat.model.Claim;
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

  Told apply(Claim claim, @Nullable Report report) {
    boolean guarded = isSmall(claim.quantity());
    Claim told = guarded ? claim.withQuantity(below(claim.quantity())) : claim;
    if (withoutQuotes && !guarded) {
      told = told.withQuantity(withoutWords(told.quantity()));
    }
    return new Told(told, report, withoutQuotes || guarded ? null : claim.evidence().quote());
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
