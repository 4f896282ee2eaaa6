package masarat.reader.claim;

import java.util.List;
import java.util.Set;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.Term;
import masarat.model.Unit;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.quantity.Noun;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;

/** Whether a draft tells enough to be a claim: people who move, and a number or a place. */
final class Worth {
  /** How far before bombs it may be told that they did not go off, in tokens. */
  private static final int UNDONE_REACH = 14;

  /** Presences that are worth telling without a number. */
  private static final Set<Manner> STAYING =
      Set.of(Manner.BESIEGED, Manner.HELD, Manner.HOSTED, Manner.SERVING, Manner.DISPLACED);

  private static final Set<Manner> STATUS =
      Set.of(Manner.RELEASED, Manner.SURRENDERED, Manner.JOINED, Manner.DEFECTED);

  /** Those of whom it is worth telling without a number that they are somewhere. */
  private static final Set<Role> STATIONED =
      Set.of(Role.FIGHTERS, Role.SOLDIERS, Role.MEMBERS, Role.MIGRANTS);

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;

  Worth(Clause clause, boolean arabic, EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.english = english;
  }

  /** A draft must have people who move, and a number or a place to be worth telling. */
  boolean holds(Draft draft) {
    People people = draft.people;
    if (draft.kind == Kind.INCIDENT) {
      boolean one = !arabic && people.quantity().value().equals(List.of(1.0));
      return people.isCounted()
          && !one
          && !isAll(people)
          && !isUndone(people)
          && !isKnown(draft)
          && !isFire(draft);
    }
    Unit unit = people.quantity().unit();
    if (unit == Unit.INCIDENTS || unit == Unit.VEHICLES || isOfThings(people)) {
      return false;
    }
    if (people.isCounted()) {
      boolean described =
          people.single() && people.role() == Role.LEADERS && !clause.isPart(people);
      return !described
          && (people.isNumberOfPeople()
              || isCase(draft)
              || arabic && draft.part
              || isBeside(draft)
              || english.numbers.isSubject(people, draft.anchor)
              || !arabic && isTold(draft));
    }
    if (draft.kind == Kind.PRESENCE) {
      boolean kept = arabic && draft.manner == Manner.HELD && !draft.under.isEmpty();
      return (kept || !draft.at.isEmpty())
          && (isPresence(draft)
              || isStationed(draft)
              || !people.named() && STAYING.contains(draft.manner)
              || isFighting(draft));
    }
    if (isCaught(draft) || isTakenSomewhere(draft)) {
      return true;
    }
    boolean recruited = draft.manner == Manner.JOINED && !draft.by.isEmpty();
    return PartReader.isMove(draft)
        ? (recruited || draft.leads()) && (!isTravel(people) || isComeBack(draft))
            || english.numbers.isUnknownNumber(people)
        : isOthers(draft)
            || isVictims(draft)
            || english.numbers.isUnknownNumber(people)
            || !people.named() && !people.before() && (!draft.by.isEmpty() || isFreed(draft));
  }

  /** A government travels, but the forces of one move. */
  private boolean isTravel(People people) {
    return people.named() && people.isGovernment() && !isForces(people);
  }

  /** "The government returned to Aden": it was driven out before. */
  private boolean isComeBack(Draft draft) {
    return arabic
        && draft.manner == Manner.RETURNED
        && !draft.to.isEmpty()
        && (draft.people.from() > draft.anchor || isSubject(draft))
        && clause.is(draft.people.from(), Discourse.GOVERNMENT);
  }

  /** "Forces of the army": a body of the armed. */
  private boolean isForces(People people) {
    return arabic
        ? clause.is(people.from(), Discourse.BODY)
        : clause.is(people.to() - 1, FunctionWord.OWN_FORCES);
  }

  /** "30% of its land", "three checkpoints": what is counted is no people. */
  private boolean isOfThings(People people) {
    if (arabic || people.role() != null || people.them() || !people.actors().isEmpty()) {
      return false;
    }
    boolean share = people.quantity().form() == Form.SHARE;
    return share
        ? clause.tokens.is(people.to(), "of")
        : people.before() && english.numbers.isThing(people.to());
  }

  /** "two bombs were defused": nothing happened. */
  private boolean isUndone(People people) {
    int from = Math.max(clause.sentence.from(), people.from() - UNDONE_REACH);
    return (people.manner() == Manner.BOMBING || !arabic)
        && clause.between(from, people.from(), Discourse.DEFUSED);
  }

  /** "All the battles" says nothing of how many there were. */
  private static boolean isAll(People people) {
    return people.quantity().term() == Term.ALL;
  }

  /** "Several rockets", "most of the shelling": shells are worth telling by their number only. */
  private static boolean isFire(Draft draft) {
    return draft.manner == Manner.SHELLING && draft.people.quantity().value().isEmpty();
  }

  /**
   * "The two attacks" were told before, unless it is told now that they were suicides or a relative
   * clause says which.
   */
  private boolean isKnown(Draft draft) {
    Quantity quantity = draft.people.quantity();
    String words = quantity.text();
    return arabic
        && draft.manner != Manner.SUICIDE_BOMBING
        && !clause.between(draft.people.to(), draft.people.to() + 2, Discourse.RELATIVE)
        && quantity.value().equals(List.of(2.0))
        && words != null
        && words.startsWith("ال");
  }

  /** "They kidnapped civilians", "the army arrested rebels": captivity says who holds them. */
  private boolean isCaught(Draft draft) {
    People people = draft.people;
    boolean beside =
        !people.before()
            && isRightBehind(people, clause.endOfTrigger(draft.anchor))
            && clause.scan.longest(draft.anchor, Noun.class) == null; // أسر are families too
    return arabic
        && draft.manner == Manner.DETAINED
        && (people.named() ? !draft.by.isEmpty() : beside);
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
    return clause.triggers.stream()
        .anyMatch(t -> t.from() == draft.anchor && ThemeFinder.isSubject(t.sense()));
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

  /** "The death of 15 cases", "five cases of abduction": right beside the word of what befell. */
  private boolean isCase(Draft draft) {
    People people = draft.people;
    return arabic
        && people.quantity().unit() == Unit.CASES
        && (people.from() == clause.endOfTrigger(draft.anchor) || people.to() == draft.anchor);
  }

  /** "And others were wounded": more fared like those told before. */
  private boolean isOthers(Draft draft) {
    return clause.endsInOthers(draft.people) && Tolls.isCasualty(draft.manner);
  }

  /** "Dead among the rebels": told by the noun for those who came to harm. */
  private boolean isVictims(Draft draft) {
    return arabic
        && Tolls.isCasualty(draft.manner)
        && draft.people.manner() == draft.manner
        && draft.anchor == draft.people.from();
  }

  /** Whether it says that people are let go, which tells of their captors too. */
  private static boolean isFreed(Draft draft) {
    return draft.sure && STATUS.contains(draft.manner);
  }

  /** "The death toll rose to 12": only words of the trigger stand before the number. */
  private boolean isTold(Draft draft) {
    int before = draft.people.from() - 1;
    return clause.triggers.stream()
        .anyMatch(
            t -> t.from() == draft.anchor && clause.tails.at(before, t.sense().frame().with()));
  }

  /** Whether a bare number stands right behind a word that is sure of its people ("killed 12"). */
  private boolean isBeside(Draft draft) {
    int distance = draft.people.from() - draft.anchor;
    boolean agent =
        clause.mentions.covering(draft.people.from() - 1) instanceof ActorMention actor
            && actor.from() == draft.anchor + 1;
    boolean before = draft.anchor == draft.people.to();
    return draft.sure && (before || distance >= 0 && (distance <= 2 || agent));
  }

  /** "An armed presence": one adjective, not one armed man. */
  boolean isArmed(Match<Trigger> match, Draft draft) {
    return arabic
        && draft.manner == Manner.PRESENT
        && match.sense().shape() == Shape.NOUN
        && draft.people.single()
        && draft.people.from() == match.to();
  }

  /** "The group's presence in Hama": whoever is named is there. */
  boolean isPresence(Draft draft) {
    return !arabic
        && draft.manner == Manner.PRESENT
        && (clause.tokens.is(draft.anchor, "presence")
            || clause.tokens.is(draft.anchor + 1, "present"))
        && !draft.people.isGovernment();
  }

  /** "The fighters now in the north": armed people of any number are somewhere. */
  boolean isStationed(Draft draft) {
    People people = draft.people;
    return arabic
        && draft.manner == Manner.PRESENT
        && (!people.named() || isForces(people) && !isPast(draft))
        && !draft.at.isEmpty()
        && people.role() != null
        && STATIONED.contains(people.role());
  }

  /** "Was stationed", or a word spelled like it: "suspended" is. */
  private boolean isPast(Draft draft) {
    return clause.triggers.stream()
        .anyMatch(t -> t.from() == draft.anchor && t.sense().shape() == Shape.PAST);
  }

  /** Refugees, displaced and prisoners that are only counted need a place to be a stay. */
  static boolean isSomewhere(Draft draft) {
    return switch (draft.manner) {
      case HOSTED, DISPLACED, PRESENT, HELD ->
          draft.kind != Kind.PRESENCE || draft.camp || !draft.at.isEmpty();
      default -> true;
    };
  }
}
