package masarat.reader.claim;

import masarat.model.Role;
import org.jspecify.annotations.Nullable;

/** Whose soldiers and police are meant where a report does not say. */
@FunctionalInterface
public interface Forces {
  /**
   * The slug of a force.
   *
   * @param country ISO code of where they are; null for the country that the report tells of
   * @return null where the people of a role are no force, or no force of the country is known
   */
  @Nullable String of(Role role, @Nullable String country);
}
