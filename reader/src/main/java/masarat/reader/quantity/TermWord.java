package masarat.reader.quantity;

import masarat.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * A number word without a number: of a vague quantity or of a share.
 *
 * @param term absent where a share is a plain fraction
 * @param percent of a fraction; NaN where a term is given
 * @param noun whether it counts only where a noun follows, as "all" does, or holds a pronoun
 * @param scales whether a number word may follow and gives the term: "several hundred"
 */
record TermWord(@Nullable Term term, double percent, NounNeed noun, boolean scales)
    implements CountWord {
  /** Whether a noun has to follow. */
  enum NounNeed {
    MAY_FOLLOW,
    REQUIRED,
    /** In the plural: "all fighters", but not "every fighter". */
    PLURAL,
    /** The word holds a pronoun: معظمهم, "most of them". */
    INCLUDED
  }

  boolean isShare() {
    return term == null || term.isShare();
  }
}
