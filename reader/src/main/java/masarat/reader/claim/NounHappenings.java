package masarat.reader.claim;

import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Term;
import masarat.model.Unit;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** What a noun tells by itself: "12 dead", "three strikes", "300 refugees". */
final class NounHappenings {
  /** How far behind attacks it may be told that their doers died of them, in tokens. */
  private static final int SUICIDE_REACH = 16;

  /** How far behind the wounded it may be told where they still are, in tokens. */
  private static final int STILL_REACH = 6;

  private final Clause clause;

  NounHappenings(Clause clause) {
    this.clause = clause;
  }

  /**
   * What the noun of some people or incidents tells; null where it tells nothing.
   *
   * @param number whether it says how many there are: "the number of fighters in … is 900"
   */
  @Nullable Draft of(People people, boolean number) {
    if (isStill(people)) {
      Draft stay = Draft.of(Manner.PRESENT, Kind.PRESENCE, people);
      stay.score = 0.6;
      return stay;
    }
    Manner manner = people.manner() == null ? null : manner(people.manner(), people);
    if (manner == null) {
      return held(people, number);
    }
    Kind kind =
        manner.isIncident()
            ? Kind.INCIDENT
            : manner.isTransition() ? Kind.TRANSITION : Kind.PRESENCE;
    Draft draft = Draft.of(manner, kind, people);
    draft.score = 0.7;
    return draft;
  }

  /** "32 of the wounded are still in hospitals": where they are, not that they were hurt. */
  private boolean isStill(People people) {
    int limit = Math.min(clause.sentence.to(), people.to() + STILL_REACH);
    return people.manner() == Manner.WOUNDED && clause.between(people.to(), limit, Discourse.STILL);
  }

  /** "Two attacks … both bombers blew themselves up": who attacks by his own death bombs. */
  private Manner manner(Manner told, People people) {
    boolean open = told == Manner.ATTACK || told == Manner.BOMBING;
    int limit = Math.min(clause.sentence.to(), people.to() + SUICIDE_REACH);
    boolean each = !people.quantity().value().isEmpty();
    return open && each && clause.between(people.to(), limit, Discourse.SUICIDE)
        ? Manner.SUICIDE_BOMBING
        : told;
  }

  /** "Most of the prisoners", of whom something else is told: where they are is known. */
  private static boolean isShareHeld(People people) {
    Form form = people.quantity().form();
    boolean share = form == Form.SHARE || people.quantity().term() == Term.SOME;
    return share && (people.role() == Role.PRISONERS || people.role() == Role.HOSTAGES);
  }

  /** Displaced, refugees and prisoners that are counted are somewhere, even without a verb. */
  private static @Nullable Draft held(People people, boolean number) {
    Manner own = Stays.ofNoun(people.role());
    Manner manner =
        own == null
                && number
                && people.role() != Role.CIVILIANS
                && Stays.isOfConflict(people.role())
            ? Manner.PRESENT
            : own;
    if (people.role() == Role.RETURNEES) {
      return Draft.of(Manner.RETURNED, Kind.TRANSITION, people);
    }
    if (manner == null || people.quantity().unit() == Unit.INCIDENTS || isShareHeld(people)) {
      return null;
    }
    Draft draft = Draft.of(manner, Kind.PRESENCE, people);
    draft.score = 0.45;
    return draft;
  }
}
