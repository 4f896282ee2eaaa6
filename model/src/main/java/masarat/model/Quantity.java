package masarat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as the text has it, before any interpretation.
 *
 * @param value one number; two for a range; percent (0 to 100) for a share; empty where a term or
 *     nothing is said
 * @param text the words themselves, so that a convention can tell dozens from tens
 * @param per set for a rate, which no account adds up
 * @param reading what a convention makes of it, in the unit
 */
public record Quantity(
    Form form,
    List<Double> value,
    @Nullable Term term,
    Unit unit,
    @Nullable String text,
    @Nullable Per per,
    @Nullable Interval reading) {

  public Quantity {
    value = List.copyOf(value);
    String wrong = wrong(form, value, term);
    if (wrong != null) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static @Nullable String wrong(Form form, List<Double> value, @Nullable Term term) {
    for (double number : value) {
      if (!(number >= 0) || Double.isInfinite(number)) {
        return "A quantity's value (" + number + ") must be a number of at least 0.";
      }
    }
    String words = "The form '" + form.code() + "' ";
    return switch (form) {
      case EXACT, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST ->
          value.size() == 1 && term == null
              ? null
              : words + "takes one number and no term, but has " + value + " and " + code(term);
      case RANGE ->
          value.size() == 2 && term == null && value.get(0) <= value.get(1)
              ? null
              : words + "takes two numbers, the smaller first, but has " + value;
      case VAGUE ->
          value.isEmpty() && term != null && !term.isShare()
              ? null
              : words + "takes a term like 'hundreds' and no number, but has " + code(term);
      case SHARE ->
          (term == null || term.isShare())
                  && (term != null || value.size() == 1)
                  && (value.isEmpty() || (value.size() == 1 && value.get(0) <= 100))
              ? null
              : words + "takes a term like 'most' or a percentage, but has " + code(term) + value;
      case NONE ->
          value.isEmpty() && term == null
              ? null
              : words + "takes neither number nor term, but has " + value + code(term);
    };
  }

  private static String code(@Nullable Term term) {
    return term == null ? "no term" : "'" + term.code() + "'";
  }

  /** No number said. */
  public static Quantity none(Unit unit) {
    return new Quantity(Form.NONE, List.of(), null, unit, null, null, null);
  }

  /** The same words read under a convention. */
  public Quantity read(@Nullable Interval interval) {
    return new Quantity(form, value, term, unit, text, per, interval);
  }

  /** Whether both say the same: form apart, as a toll of 5 and "about 5" tell the same number. */
  public boolean sameNumber(Quantity other) {
    return value.equals(other.value) && term == other.term;
  }
}
