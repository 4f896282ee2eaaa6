package masarat.account.unseen;

import java.util.Map;
import masarat.model.Coded;

/**
 * Something that a reader of the estimates must know.
 *
 * @param gaps what fills the words of its kind: numbers or texts
 */
public record Caution(Kind kind, Map<String, Object> gaps) {
  public Caution {
    gaps = Map.copyOf(gaps);
  }

  /** What there is to warn of; the words stand in {@code lexicon/account}. */
  public enum Kind implements Coded {
    /** Columns of the table that were not used. */
    IGNORED_COLUMNS,
    /** There is one list alone. */
    ONE_LIST,
    /** Nobody is on two lists, or was seen twice. */
    NO_OVERLAP,
    /** Every pair of lists shares so few that no estimate can be trusted. */
    SMALL_OVERLAPS,
    /** Two lists cannot show whether they depend on each other. */
    TWO_LISTS,
    /** There are times seen and no lists. */
    NO_LISTS,
    /** Pairs of lists give quite different totals, so lists depend on each other. */
    PAIRS_DISAGREE,
    /** A method cannot be worked out for so many lists. */
    MANY_LISTS,
    /** The data give a method no answer. */
    NOT_ESTIMABLE,
    /** Models that explain the data as well say other totals. */
    MODELS_CLOSE,
    /** The likeliest graph is the one that cannot tell of anybody unseen. */
    SATURATED,
    /** What the Bayesian average says under half and twice its delta. */
    DELTA,
    /** The methods are far apart. */
    METHODS_DISAGREE,
    /** Intervals hold for the model that was chosen. */
    CHOSEN_MODEL,
    /** The lower bound is a floor by statistics alone. */
    FLOOR,
    /** Lists must count the same thing and be linked without error. */
    SAME_THING,
    /** Sources found by a search are no independent lists. */
    SEARCHED_LISTS
  }

  static Caution of(Kind kind) {
    return new Caution(kind, Map.of());
  }
}
