package masarat.account.event;

import java.util.List;
import masarat.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is in its event.
 *
 * @param claim its id
 * @param because what it has in common with the claim by which the event is shown
 * @param reason what each field weighs, where weights decided
 */
public record Joining(String claim, List<Tie> because, @Nullable String reason) {
  public Joining {
    because = List.copyOf(because);
  }

  /** Something that two claims have in common. */
  public enum Tie implements Coded {
    /** The same words for the same number. */
    WORDING,
    MANNER,
    PEOPLE,
    DOERS,
    PLACES,
    DAYS,
    NUMBER,
    /** One denies what the other says. */
    DENIAL,
    /** Alike in all but the number, which two sources give differently. */
    ALL_BUT_NUMBER,
    /** The rule leaves it open, but the fields together weigh enough. */
    WEIGHTS,
    /** A person decided so. */
    DECISION
  }
}
