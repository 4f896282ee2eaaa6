package masarat.model;

import org.jspecify.annotations.Nullable;

/**
 * Where people are, under or with whom, and in what condition; at least one of the three is said.
 *
 * @param place the place's usual English name
 * @param actor slug of the actor
 * @param location where {@code place} is, when it was resolved
 */
public record State(
    @Nullable String place,
    @Nullable String actor,
    @Nullable Status status,
    @Nullable Location location) {
  public State {
    if (place == null && actor == null && status == null) {
      throw new IllegalArgumentException(
          "A state says nothing. Maybe give it a place, an actor or a status.");
    }
  }

  /** A state known by its place alone. */
  public static State at(String place, @Nullable Location location) {
    return new State(place, null, null, location);
  }

  /** A state known by its condition alone. */
  public static State of(Status status) {
    return new State(null, null, status, null);
  }

  /** Serving with or held by an actor, or simply under it when no status is given. */
  public static State with(String actor, @Nullable Status status) {
    return new State(null, actor, status, null);
  }
}
