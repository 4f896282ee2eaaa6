package masarat.reader.claim;

import java.util.Set;
import java.util.function.Predicate;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.quantity.Noun;
import masarat.reader.word.FunctionWord;

/**
 * What is worth telling of people whom nobody counts: where they are or go, who holds them, who
 * harmed them.
 */
final class Unnumbered {
  /** Presences that are worth telling without a number. */
  private static final Set<Manner> STAYING =
      Set.of(Manner.BESIEGED, Manner.HELD, Manner.HOSTED, Manner.SERVING, Manner.DISPLACED);

  private static final Set<Manner> STATUS =
      Set.of(Manner.RELEASED, Manner.SURRENDERED, Manner.JOINED, Manner.DEFECTED);

  /** Those of whom it is worth telling without a number that they are somewhere. */
  private static final Set<Role> STATIONED =
      Set.of(Role.FIGHTERS, Role.SOLDIERS, Role.MEMBERS, Role.MIGRANTS);

  /** Those who are hosted, of whom it is worth telling without a number. */
  private static final Set<Role> GUESTS =
      Set.of(Role.REFUGEES, Role.DISPLACED, Role.MIGRANTS, Role.FAMILIES, Role.CIVILIANS);

  private final Clause clause;
  private final boolean arabic;
  private final EnglishNumbers numbers;

  Unnumbered(Clause clause, boolean arabic, EnglishNumbers numbers) {
    this.clause = clause;
    this.arabic = arabic;
    this.numbers = numbers;
  }

  /** Whether it is worth telling of people whom nobody counts. */
  boolean holds(Draft draft) {
    if (draft.kind == Kind.PRESENCE) {
      return stays(draft);
    }
    if (isCaught(draft) || isTakenSomewhere(draft)) {
      return true;
    }
    return PartReader.isMove(draft) ? moves(draft) : befalls(draft);
  }

  /** Where they are must be told, or whose prisons hold them. */
  private boolean stays(Draft draft) {
    boolean keeper = !draft.under.isEmpty() || !draft.by.isEmpty() && !draft.people.named();
    boolean kept = arabic && draft.manner == Manner.HELD && keeper;
    return (kept || !draft.at.isEmpty())
        && (isPresence(draft)
            || isStationed(draft)
            || !draft.people.named() && STAYING.contains(draft.manner) && !isAnybody(draft)
            || isFighting(draft));
  }

  /** "A cell shelters fighters", "the force consists of fighters": in Arabic said of any. */
  private boolean isAnybody(Draft draft) {
    Role role = draft.people.role();
    boolean guests = role != null && GUESTS.contains(role);
    return arabic && (draft.manner == Manner.SERVING || draft.manner == Manner.HOSTED && !guests);
  }

  /** From where or to where they go must be told. */
  private boolean moves(Draft draft) {
    People people = draft.people;
    boolean recruited = draft.manner == Manner.JOINED && !draft.by.isEmpty();
    boolean leads =
        arabic && draft.manner == Manner.JOINED ? joins(draft) : recruited || leads(draft);
    return leads && (!isTravel(people) || isComeBack(draft)) || numbers.isUnknownNumber(people);
  }

  /** In Arabic the way that people come is worth telling too: "they come across the sea". */
  private boolean leads(Draft draft) {
    return draft.leads() || arabic && !draft.via.isEmpty();
  }

  /** Whom they join must be told, and be others; or where, or who surely recruits them. */
  private boolean joins(Draft draft) {
    boolean recruited = draft.sure && !draft.by.isEmpty();
    boolean others =
        draft.under.stream().anyMatch(actor -> !draft.people.actors().contains(actor.slug()));
    boolean open = draft.under.isEmpty() && (!draft.to.isEmpty() || !draft.from.isEmpty());
    return recruited || others || open || isRecruitedChild(draft);
  }

  /** "The recruitment of children": whoever recruits them. */
  private boolean isRecruitedChild(Draft draft) {
    return draft.people.role() == Role.CHILDREN && !is(draft, ThemeFinder::isSubject);
  }

  /** Who did it must be told, or that there are more of those told before. */
  private boolean befalls(Draft draft) {
    People people = draft.people;
    return isOthers(draft)
        || isVictims(draft)
        || numbers.isUnknownNumber(people)
        || !people.named()
            && !people.before()
            && (isByName(draft) || isFreed(draft) || isByForces(draft));
  }

  /** A government, a court or an alliance travels, but the forces of one move. */
  private boolean isTravel(People people) {
    boolean unarmed = arabic ? people.role() == null : people.isGovernment();
    return people.named() && unarmed && !isForces(people);
  }

  /** "The government returned to Aden": it was driven out before. */
  private boolean isComeBack(Draft draft) {
    return arabic
        && draft.manner == Manner.RETURNED
        && !draft.to.isEmpty()
        && (draft.people.from() > draft.anchor || isSubject(draft))
        && clause.is(draft.people.from(), Discourse.GOVERNMENT);
  }

  /** "Forces of the army", "soldiers of the regime": a body of the armed, or the armed. */
  private boolean isForces(People people) {
    return arabic
        ? clause.is(people.from(), Discourse.BODY)
            || clause.scan.longest(people.from(), Noun.class) != null
                && people.role() != null
                && STATIONED.contains(people.role())
        : clause.is(people.to() - 1, FunctionWord.OWN_FORCES);
  }

  /** "They kidnapped civilians", "the army arrested rebels": captivity says who holds them. */
  private boolean isCaught(Draft draft) {
    People people = draft.people;
    boolean beside =
        !people.before()
            && isRightBehind(people, clause.endOfTrigger(draft.anchor))
            && clause.scan.longest(draft.anchor, Noun.class) == null; // أسر are families too
    boolean told = is(draft, Trigger::isVerb) || !draft.by.isEmpty() || !draft.at.isEmpty();
    return arabic
        && draft.manner == Manner.DETAINED
        && (people.named() ? !draft.by.isEmpty() : beside && told);
  }

  /** "The girls who were abducted in Hama": where they were is worth telling. */
  private boolean isTakenSomewhere(Draft draft) {
    People people = draft.people;
    boolean befell = draft.lawless ? people.to() <= draft.anchor : isSubject(draft);
    return arabic
        && draft.manner == Manner.DETAINED
        && befell
        && !people.named()
        && !people.before()
        && people.role() != null
        && !draft.at.isEmpty();
  }

  private boolean isSubject(Draft draft) {
    return is(draft, ThemeFinder::isSubject);
  }

  /** Whether the trigger of a draft is of a kind. */
  private boolean is(Draft draft, Predicate<Trigger> kind) {
    return clause.triggers.stream().anyMatch(t -> t.from() == draft.anchor && kind.test(t.sense()));
  }

  /** "The group that fights in Syria beside the army": with whom it serves, not whom it fights. */
  private boolean isFighting(Draft draft) {
    int behind = clause.endOfTrigger(draft.anchor);
    return arabic
        && draft.manner == Manner.SERVING
        && !draft.under.isEmpty()
        && draft.people.to() <= draft.anchor
        && !(clause.mentions.covering(behind) instanceof ActorMention);
  }

  /** "Abducted workers", "gunmen abducted workers": at most who took them stand between. */
  private boolean isRightBehind(People taken, int token) {
    return taken.from() == token
        || clause.people.stream()
            .anyMatch(people -> people.from() == token && people.to() == taken.from());
  }

  /** "And others were wounded": more fared like those told before. */
  private boolean isOthers(Draft draft) {
    return clause.coreference.endsInOthers(draft.people) && Tolls.isCasualty(draft.manner);
  }

  /** "Dead among the rebels": told by the noun for those who came to harm. */
  private boolean isVictims(Draft draft) {
    return arabic
        && Tolls.isCasualty(draft.manner)
        && draft.people.manner() == draft.manner
        && draft.anchor == draft.people.from();
  }

  /** Who did it is named; that a group kills is in Arabic more often said of it than told. */
  private boolean isByName(Draft draft) {
    return !draft.by.isEmpty() && !(arabic && draft.manner == Manner.KILLED);
  }

  /** "The forces killed civilians", whosever forces they are. */
  private boolean isByForces(Draft draft) {
    boolean harmed = Tolls.isCasualty(draft.manner) && draft.people.role() == Role.CIVILIANS;
    return arabic
        && harmed
        && draft.people.from() > draft.anchor
        && clause.people.stream().anyMatch(p -> p.to() == draft.anchor && isForces(p));
  }

  /** Whether it says that people are let go, which tells of their captors too. */
  private static boolean isFreed(Draft draft) {
    return draft.sure && STATUS.contains(draft.manner);
  }

  /** "The group's presence in Hama": whoever is named is there. */
  boolean isPresence(Draft draft) {
    return !arabic
        && draft.manner == Manner.PRESENT
        && (clause.tokens.is(draft.anchor, "presence")
            || clause.tokens.is(draft.anchor + 1, "present"))
        && !draft.people.isGovernment();
  }

  /**
   * "The fighters now in the north": armed people of any number are somewhere; "where they are
   * active" only describes a place.
   */
  boolean isStationed(Draft draft) {
    People people = draft.people;
    return arabic
        && draft.manner == Manner.PRESENT
        && !clause.is(draft.anchor - 1, FunctionWord.WHERE)
        && (!people.named() || isForces(people) && !isPast(draft))
        && !draft.at.isEmpty()
        && people.role() != null
        && STATIONED.contains(people.role());
  }

  /** "Was stationed", or a word spelled like it: "suspended" is. */
  private boolean isPast(Draft draft) {
    return is(draft, trigger -> trigger.shape() == Shape.PAST);
  }
}
