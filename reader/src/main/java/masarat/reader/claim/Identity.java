package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.quantity.Noun;
import org.jspecify.annotations.Nullable;

/** Who the people of a phrase are: what they are called and to whom they belong. */
final class Identity {
  private final boolean arabic;
  private final List<String> actors = new ArrayList<>(2);
  private @Nullable Role role;
  private @Nullable Manner manner;
  private boolean named;

  /** Whether they belong to an armed group. */
  private boolean armed;

  /** Whether they belong to a tribe or community. */
  private boolean kin;

  Identity(boolean arabic) {
    this.arabic = arabic;
  }

  /** Takes in what a noun for them tells. */
  void noun(Noun noun) {
    if (role == null || role == Role.PEOPLE) {
      role = noun.role() == null ? role : noun.role();
    }
    if (manner == null) {
      manner = noun.manner();
    }
    if (noun.actor() != null) {
      belongTo(noun.actor());
    }
  }

  /** They are told of by the name of an actor or of a body of the armed alone. */
  void named(@Nullable Role role) {
    this.role = role;
    named = true;
  }

  /** They are these, whatever they were called so far. */
  void become(Role role) {
    this.role = role;
  }

  /** "Twelve of the forces of the government". */
  void serve() {
    if (role == null || role == Role.PEOPLE) {
      role = armed ? Role.FIGHTERS : Role.SOLDIERS;
    }
  }

  /** Those of a country who serve it are told of by its force elsewhere. */
  void described(Noun noun) {
    boolean serve = role == Role.SOLDIERS || role == Role.POLICE;
    if (noun.actor() != null && !serve) {
      belongTo(noun.actor());
    }
  }

  /** Their owner. */
  void belongTo(ActorMention actor) {
    armed |= actor.source() == SourceClass.ARMED_GROUP;
    kin |= actor.source() == SourceClass.RESIDENTS;
    belongTo(actor.slug());
  }

  /** Their owner, of whom only the slug counts. */
  void belongTo(String actor) {
    if (!actors.contains(actor)) {
      actors.add(actor);
    }
  }

  @Nullable Role role() {
    return role;
  }

  @Nullable Manner manner() {
    return manner;
  }

  /** Slugs of those to whom they belong. */
  List<String> actors() {
    return actors;
  }

  /** Whether only an actor or a body of the armed is named. */
  boolean isNamed() {
    return named;
  }

  /** Whether it is told to whom they belong. */
  boolean isOwned() {
    return !actors.isEmpty();
  }

  /** Whether they belong to an armed group. */
  boolean isArmed() {
    return armed;
  }

  /** Whether the word for them says that they came to harm. */
  boolean isCasualty() {
    return Tolls.isCasualty(manner);
  }

  /** Whether the word for them says that they are dead. */
  boolean isDead() {
    return manner == Manner.KILLED;
  }

  /**
   * Members of a police are police, officers of an army soldiers, members of a tribe people.
   *
   * @param counted whether it is told how many they are
   */
  @Nullable Role roleAmong(boolean counted) {
    if (arabic && role == Role.MEMBERS && kin) {
      return Role.PEOPLE;
    }
    if (role == Role.MEMBERS && isOf("-police") && !isOf("-army")) {
      return Role.POLICE;
    }
    boolean open = role == null || role == Role.PEOPLE || role == Role.MIGRANTS;
    boolean told = counted || arabic && isCasualty();
    boolean fights = armed && (told && open || arabic && named && role == Role.SOLDIERS);
    return fights ? Role.FIGHTERS : role == Role.POLICE && isOf("-army") ? Role.SOLDIERS : role;
  }

  private boolean isOf(String force) {
    return actors.stream().anyMatch(actor -> actor.endsWith(force));
  }
}
