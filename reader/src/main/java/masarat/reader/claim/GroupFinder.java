package masarat.reader.claim;

import java.util.List;
import java.util.Map;
import masarat.model.Group;
import masarat.model.Role;
import org.jspecify.annotations.Nullable;

/** Who the people of a draft are: what its words say, and what the report lets one understand. */
final class GroupFinder {
  private final Memory memory;
  private final Map<Role, String> forces;
  private final Trace trace;

  /**
   * @param forces slugs of the soldiers and police of the country the report tells of
   */
  GroupFinder(Memory memory, Map<Role, String> forces, Trace trace) {
    this.trace = trace;
    this.memory = memory;
    this.forces = Map.copyOf(forces);
  }

  /**
   * The people of a draft; a number alone, or "of them", takes up those told before.
   *
   * @param antecedent whom a pronoun stands for in its own sentence, where it stands for somebody
   */
  Group who(Draft draft, @Nullable People antecedent) {
    People people = draft.people;
    Group before = people.before() ? memory.people() : null;
    if (antecedent != null) {
      before = new Group(antecedent.actors(), antecedent.role());
    }
    Role role = people.role();
    List<String> actors = people.actors();
    if (before != null) {
      role = role == null ? before.role() : role;
      actors = actors.isEmpty() ? before.actors() : actors;
      trace.carried(draft.start, draft.end, Trace.Taken.PEOPLE, before);
    }
    if (actors.isEmpty() && role != null) {
      String force = forces.get(role);
      List<String> owner = memory.owner(role);
      actors = owner.isEmpty() && force != null ? List.of(force) : owner;
      if (!actors.isEmpty()) {
        trace.carried(draft.start, draft.end, Trace.Taken.ACTOR, actors.get(0));
      }
    }
    if (role == null && people.named()) {
      role = Role.FIGHTERS;
    }
    return new Group(actors, role == null ? Role.PEOPLE : role);
  }
}
