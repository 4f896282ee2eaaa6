package masarat.account.balance;

import masarat.account.Reason;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What one claim contributes to the number of its event.
 *
 * @param reading what its words allow, in people (or incidents)
 * @param binds how much of that binds: from 0 without an end where nothing does
 * @param reason why not all of it binds
 */
record Bearing(Claim claim, Interval reading, Interval binds, @Nullable Reason reason) {
  static final Interval NOTHING = Interval.atLeast(0);
  static final Interval EXISTENCE = Interval.atLeast(1);

  /** Whether a word stands for a number that has no size of its own, like "many". */
  boolean isSizeless() {
    return claim.quantity().form() == Form.VAGUE && reading.equals(EXISTENCE);
  }
}
