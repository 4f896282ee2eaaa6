package masarat.account;

import masarat.account.study.Label;
import masarat.model.State;
import masarat.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A state of the account: one of the study's, or one that claims name and the study does not.
 *
 * @param label as the study calls it; absent for a state of the claims' own
 * @param own what the claims say of it; absent for the study's states and where nothing is said
 * @param isFinal whether nobody leaves it: the dead
 */
public record AccountState(String id, @Nullable Label label, @Nullable State own, boolean isFinal) {
  /** The state of people of whom no state is said. */
  public static final String UNKNOWN = "unknown";

  /** Whether nothing is said of it. */
  public boolean isUnknown() {
    return label == null && own == null;
  }

  /** A state that claims name. */
  public static AccountState ownOf(String id, State own) {
    return new AccountState(id, null, own, own.status() == Status.DEAD);
  }
}
