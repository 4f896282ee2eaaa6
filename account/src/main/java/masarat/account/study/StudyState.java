package masarat.account.study;

import masarat.model.State;
import masarat.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A state that an account distinguishes: every claim's state goes to the first one that it fits.
 *
 * @param place a place and what lies in it; {@code *} for any place
 * @param actor slug
 */
public record StudyState(
    String id,
    Label label,
    @Nullable String place,
    @Nullable String actor,
    @Nullable Status status) {
  /** Any place. */
  public static final String ANYWHERE = "*";

  private static final String CAMP = "Camp";

  /** Whether this is where people are when nothing is said. */
  public boolean isDefault() {
    return place == null && actor == null && status == null;
  }

  /**
   * Whether a claim's state is one of this kind.
   *
   * @param anywhere whether "any place" counts, as it does for destinations
   */
  public boolean fits(State state, boolean anywhere, Containment containment) {
    return !isDefault()
        && (place == null || placeFits(state.place(), anywhere, containment))
        && (actor == null || actor.equals(state.actor()))
        && (status == null || status == state.status());
  }

  private boolean placeFits(@Nullable String other, boolean anywhere, Containment containment) {
    if (place == null || other == null) {
      return false;
    }
    return place.equals(ANYWHERE) ? anywhere : containment.contains(place, other);
  }

  /** Whether a state says nothing closer than this one does. */
  public boolean isAllOf(State state) {
    return (state.place() == null || state.place().equals(place))
        && (state.actor() == null || state.actor().equals(actor))
        && (state.status() == null || state.status() == status || isCampByName(state));
  }

  /** Who is in a place that is called a camp is in a camp. */
  private static boolean isCampByName(State state) {
    return state.status() == Status.CAMP && state.place() != null && state.place().endsWith(CAMP);
  }
}
