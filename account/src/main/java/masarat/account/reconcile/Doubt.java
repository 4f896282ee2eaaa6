package masarat.account.reconcile;

import java.util.Map;
import masarat.model.Coded;

/**
 * Something that a reader of reconciled values must know.
 *
 * @param gaps what fills the words of its kind
 */
public record Doubt(Kind kind, Map<String, Integer> gaps) {
  public Doubt {
    gaps = Map.copyOf(gaps);
  }

  /** What there is to doubt; the words stand in {@code lexicon/reconcile}. */
  public enum Kind implements Coded {
    /** Values and their spread are no bounds. */
    NO_BOUND,
    /** Sources made too few claims to be known by them. */
    FEW_CLAIMS,
    /** Objects of one source alone. */
    SINGLE_SOURCE,
    /** Methods disagree much. */
    FAR_APART,
    /** Claims that were left out as copies. */
    COPIES,
    /** Values below 0 forbid to compare by ratio. */
    LINEAR_SCALE
  }
}
