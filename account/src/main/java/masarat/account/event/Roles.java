package masarat.account.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.model.Role;
import org.jspecify.annotations.Nullable;

/** Which roles speak of the same people, and which of a part of others. */
public final class Roles {
  private final Map<Role, Set<Role>> counts = new EnumMap<>(Role.class);
  private final Set<Role> parts = EnumSet.noneOf(Role.class);

  private Roles(Entry file) {
    Map<String, Entry> rows = file.required("counts").fields();
    for (Role role : Role.values()) {
      Set<Role> counted = EnumSet.of(role);
      Entry row = rows.get(role.code());
      if (row == null) {
        throw file.bad("has no row '" + role.code() + "' under 'counts'", null);
      }
      row.list().forEach(other -> counted.add(other.code(Role.class)));
      counts.put(role, counted);
    }
    file.list("parts").forEach(role -> parts.add(role.code(Role.class)));
  }

  /** Those that come with the program. */
  public static Roles bundled() {
    return new Roles(Entry.bundled("account/roles.yaml"));
  }

  /** Whether a population of the roles counts people called {@code role}. */
  public boolean counts(List<Role> population, Role role) {
    return population.stream()
        .anyMatch(wanted -> counts.getOrDefault(wanted, Set.of()).contains(role));
  }

  /** Whether both words can mean the same people. */
  boolean sameKind(@Nullable Role one, @Nullable Role other) {
    return one == null
        || other == null
        || one == Role.PEOPLE
        || other == Role.PEOPLE
        || counts(List.of(one), other)
        || counts(List.of(other), one);
  }

  /** Whether the role is told as a part of a wider group, as children are of the displaced. */
  public boolean isPart(@Nullable Role role) {
    return role != null && parts.contains(role);
  }
}
