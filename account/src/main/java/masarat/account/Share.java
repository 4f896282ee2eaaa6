package masarat.account;

import masarat.model.Coded;
import masarat.model.Interval;
import masarat.model.Quantity;

/**
 * A flow as a part of a whole.
 *
 * @param claim id of the claim that says so
 * @param fraction of the base, within 0 and 1
 * @param of which whole was taken
 * @param binds whether the base has a number, so that the share makes one
 */
public record Share(String claim, Quantity said, Interval fraction, Base of, boolean binds) {
  /** The whole that a share is of. */
  public enum Base implements Coded {
    /** All who left the state in the period. */
    LEAVERS,
    /** All who were in the state at the beginning. */
    STOCK
  }
}
