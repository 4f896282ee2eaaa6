package masarat.reader.claim;

import java.util.List;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** Who the people of a draft are: what its words say, and what the report lets one understand. */
final class GroupFinder {
  private final Memory memory;
  private final Forces forces;
  private final Trace trace;

  /**
   * @param forces whose soldiers and police are meant where the report does not say
   */
  GroupFinder(Memory memory, Forces forces, Trace trace) {
    this.trace = trace;
    this.memory = memory;
    this.forces = forces;
  }

  /**
   * The people of a draft; a number alone, or "of them", takes up those told before.
   *
   * @param antecedent whom a pronoun stands for in its own sentence, where it stands for somebody
   * @param owner whose they are by a pronoun on their noun, where somebody is
   */
  Group who(Draft draft, @Nullable People antecedent, @Nullable ActorMention owner) {
    People people = draft.people;
    Group before = people.before() ? memory.people(people) : null;
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
    if (owner != null) {
      actors = List.of(owner.slug());
    }
    boolean nobodys = draft.multinational && draft.country == null;
    if (actors.isEmpty() && role != null && !nobodys) {
      String force = force(draft, role);
      boolean sent = force != null && draft.country != null;
      List<String> known = sent ? List.of() : memory.owner(role);
      actors = known.isEmpty() && force != null ? List.of(force) : known;
      if (!actors.isEmpty()) {
        trace.carried(draft.start, draft.end, Trace.Taken.ACTOR, actors.get(0));
      }
    }
    boolean bare = isBare(role);
    if (bare && draft.role != null) {
      return new Group(actors, draft.role);
    }
    boolean lasts = draft.kind == Kind.PRESENCE || PartReader.isMove(draft);
    if (bare && lasts && people.manner() == Manner.WOUNDED) {
      return new Group(actors, Role.WOUNDED);
    }
    if (bare && draft.manner == Manner.HOSTED && !actors.isEmpty()) {
      role = Role.REFUGEES;
    }
    Role force = actors.size() == 1 ? roleOf(actors.get(0)) : null;
    role = force != null && isBare(role) ? force : role;
    if (role == null && people.named()) {
      role = draft.government ? Role.LEADERS : Role.FIGHTERS;
    }
    if (actors.isEmpty() && isBare(role)) {
      role = roleIn(draft);
    }
    boolean arrested = draft.manner == Manner.DETAINED && !draft.lawless;
    boolean members = role == Role.MEMBERS && actors.isEmpty();
    boolean gang = members || role == Role.FIGHTERS && people.actors().isEmpty();
    if (arrested && gang && !people.before() && isPolice(draft)) {
      return new Group(List.of(), Role.SUSPECTS);
    }
    if (draft.suspected && arrested && role != Role.WOMEN && role != Role.CHILDREN) {
      role = Role.SUSPECTS;
    }
    return new Group(actors, role == null ? Role.PEOPLE : role);
  }

  /** Whether nothing is said of who people are. */
  private static boolean isBare(@Nullable Role role) {
    return role == null || role == Role.PEOPLE;
  }

  /** "Four other Afghan soldiers": what those of an army or a police are. */
  private static @Nullable Role roleOf(String actor) {
    return actor.endsWith("-army") ? Role.SOLDIERS : actor.endsWith("-police") ? Role.POLICE : null;
  }

  /**
   * Who people are of whom nothing is said: migrants where the report told of migrants before, and
   * suspects where the police of a state takes them.
   */
  private Role roleIn(Draft draft) {
    Group last = memory.people();
    boolean befalls = draft.kind == Kind.TRANSITION && Scenes.isScenic(draft);
    if (last != null && last.role() == Role.MIGRANTS && befalls) {
      return Role.MIGRANTS;
    }
    boolean police =
        draft.by.isEmpty()
            ? memory.captor(false) != null && draft.under.isEmpty()
            : draft.by.stream().anyMatch(actor -> actor.source() == SourceClass.OFFICIALS);
    boolean arrest =
        draft.manner == Manner.DETAINED && draft.people.isCounted() && !draft.lawless && police;
    return arrest ? Role.SUSPECTS : Role.PEOPLE;
  }

  /** Whether a force of a state that fights no war did it, as far as the report tells. */
  private boolean isPolice(Draft draft) {
    String captor = draft.by.isEmpty() ? memory.captor(false) : draft.by.get(0).slug();
    boolean official = draft.by.isEmpty() || draft.by.get(0).source() == SourceClass.OFFICIALS;
    return captor != null && official && !captor.endsWith("-army");
  }

  /** The force of the country where a draft happens, else of that which the report tells of. */
  private @Nullable String force(Draft draft, Role role) {
    if (draft.country != null) {
      return forces.of(role, draft.country);
    }
    Place place = draft.at.isEmpty() ? null : draft.at.get(0).place();
    String force =
        place == null || place.country().isEmpty() ? null : forces.of(role, place.country());
    force = force == null ? forces.of(role, null) : force;
    return force != null && force.equals(abroad(draft, role)) ? null : force;
  }

  /** The force of a country to which soldiers are sent: they are not its own. */
  private @Nullable String abroad(Draft draft, Role role) {
    Place to = draft.to.isEmpty() ? null : draft.to.get(0).place();
    return draft.manner == Manner.DEPLOYED && to != null && to.kind() == PlaceKind.COUNTRY
        ? forces.of(role, to.country())
        : null;
  }
}
