package masarat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of a claim: a group, never a person.
 *
 * @param actors slugs of the organisation, nationality or community they belong to; empty when none
 *     is said
 */
public record Group(List<String> actors, @Nullable Role role) {
  public Group {
    actors = List.copyOf(actors);
    if (actors.isEmpty() && role == null) {
      throw new IllegalArgumentException(
          "A group says nothing. Maybe give it an actor or a role, or leave it out.");
    }
  }
}
