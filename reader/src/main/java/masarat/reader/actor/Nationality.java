package masarat.reader.actor;

import org.jspecify.annotations.Nullable;

/**
 * A nationality or people, by which bodies of state are named too.
 *
 * @param people the community itself
 * @param state what the slugs of its bodies begin with: {@code us} for the Americans
 * @param country ISO 3166 code of its country; absent for a people without one
 * @param army slug of the army whose soldiers stand in its country; absent where that is its own
 */
public record Nationality(
    Actor people, String state, @Nullable String country, @Nullable String army) {
  /** Whether it has a country and so an army, a police and a government. */
  public boolean isSovereign() {
    return country != null;
  }
}
