package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.State;
import masarat.model.Status;
import masarat.reader.mention.Mention.ActorMention;
import org.jspecify.annotations.Nullable;

/** What it is called that people are somewhere, and in what condition they then are. */
final class Stays {
  private Stays() {}

  /**
   * Who is displaced, a refugee or a prisoner is so wherever a text says that they live or stay,
   * soldiers who reach a place deploy there, and civilians who are sent somewhere are no force that
   * goes there.
   */
  static Manner of(Manner told, @Nullable Role role) {
    if (told == Manner.DEPLOYED && isMovedByOthers(role)) {
      return Manner.TRANSFERRED;
    }
    if (told == Manner.ARRIVED && role == Role.SOLDIERS) {
      return Manner.DEPLOYED;
    }
    Manner own = told == Manner.PRESENT ? ofNoun(role) : null;
    return own == null ? told : own;
  }

  /** The same, once it is known where they go: soldiers who leave a place withdraw from it. */
  static Manner of(Draft draft, @Nullable Role role) {
    boolean withdraw =
        draft.manner == Manner.LEFT && role == Role.SOLDIERS && !draft.from.isEmpty();
    return withdraw ? Manner.WITHDREW : of(draft.manner, role);
  }

  /** Whether those who are sent somewhere are no force that goes there. */
  private static boolean isMovedByOthers(@Nullable Role role) {
    if (role == null) {
      return false;
    }
    return switch (role) {
      case CIVILIANS, FAMILIES, WOMEN, CHILDREN, PRISONERS, HOSTAGES -> true;
      case REFUGEES, MIGRANTS, DISPLACED, RETURNEES, WOUNDED -> true;
      default -> false;
    };
  }

  /** The stay that a noun for people tells by itself; null where it tells none. */
  static @Nullable Manner ofNoun(@Nullable Role role) {
    if (role == null) {
      return null;
    }
    return switch (role) {
      case DISPLACED -> Manner.DISPLACED;
      case REFUGEES -> Manner.HOSTED;
      case PRISONERS, HOSTAGES -> Manner.HELD;
      default -> null;
    };
  }

  /** Whether it matters how many people of a role there are somewhere. */
  static boolean isOfConflict(@Nullable Role role) {
    if (role == null) {
      return false;
    }
    return switch (role) {
      case FIGHTERS, SOLDIERS, MEMBERS, POLICE, MIGRANTS, CIVILIANS, FOREIGNERS -> true;
      default -> false;
    };
  }

  /**
   * The states of people who are somewhere.
   *
   * @param places where
   * @param keeper who holds them or with whom they serve, where that is known
   */
  static List<State> states(
      Draft draft, List<State> places, @Nullable Group who, @Nullable String keeper) {
    Status status = status(draft);
    if (status == null && !places.isEmpty()) {
      return places;
    }
    String actor = actor(draft, who, keeper);
    if (places.isEmpty()) {
      return actor == null && status == null
          ? List.of()
          : List.of(new State(null, actor, status, null));
    }
    List<State> states = new ArrayList<>(places.size());
    for (State place : places) {
      states.add(new State(place.place(), actor, status, place.location()));
    }
    return states;
  }

  private static @Nullable Status status(Draft draft) {
    return switch (draft.manner) {
      case HELD -> Status.CUSTODY;
      case BESIEGED -> Status.BESIEGED;
      case SERVING -> Status.FORCE;
      case HOSTED, DISPLACED, PRESENT -> draft.camp ? Status.CAMP : null;
      default -> null;
    };
  }

  /** Whether people belong to a force; other fighters belong to a nation as well. */
  private static boolean isForce(Group who) {
    boolean force = who.role() == Role.SOLDIERS || who.role() == Role.POLICE;
    return force && !who.actors().isEmpty();
  }

  private static @Nullable String actor(Draft draft, @Nullable Group who, @Nullable String keeper) {
    String under = draft.under.stream().map(ActorMention::slug).findFirst().orElse(null);
    return switch (draft.manner) {
      case HELD -> keeper;
      case BESIEGED -> null;
      case SERVING -> under == null && who != null && isForce(who) ? who.actors().get(0) : under;
      default -> under == null ? keeper : under;
    };
  }
}
