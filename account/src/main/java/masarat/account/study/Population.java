package masarat.account.study;

import java.util.List;
import masarat.model.Role;

/**
 * Whose movements are counted.
 *
 * @param actors slugs of the groups they belong to; empty for any
 * @param roles what they are called; empty for any
 */
public record Population(List<String> actors, List<Role> roles) {
  public Population {
    actors = List.copyOf(actors);
    roles = List.copyOf(roles);
  }
}
