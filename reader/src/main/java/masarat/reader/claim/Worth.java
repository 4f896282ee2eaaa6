package masarat.reader.claim;

import java.util.List;
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
import masarat.reader.word.Match;

/** Whether a draft tells enough to be a claim: people who move, and a number or a place. */
final class Worth {
  /** How far before bombs it may be told that they did not go off, in tokens. */
  private static final int UNDONE_REACH = 14;

  /** How far behind people and what they do "one another" may stand, in tokens. */
  private static final int MUTUAL_REACH = 3;

  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;
  private final Unnumbered unnumbered;

  Worth(Clause clause, boolean arabic, EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.english = english;
    this.unnumbered = new Unnumbered(clause, arabic, english.numbers);
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
    if (isMutual(draft) || isImagined(draft) || isCare(draft)) {
      return false;
    }
    if (people.isCounted()) {
      boolean described =
          people.single() && people.role() == Role.LEADERS && !clause.coreference.isPart(people)
              || !arabic && english.numbers.isNamed(people);
      return !described
          && (people.isNumberOfPeople()
              || isCase(draft)
              || arabic && draft.part
              || isBeside(draft)
              || english.numbers.isSubject(people, draft.anchor)
              || !arabic && (isTold(draft) || draft.part && english.numbers.isLast(people)));
    }
    return unnumbered.holds(draft);
  }

  /** "The fighters now in the north": whether people who are not counted stay somewhere. */
  boolean isStay(Draft draft) {
    return unnumbered.isStationed(draft) || unnumbered.isPresence(draft);
  }

  /**
   * "That a youth kills": what one does in a time that is no past somebody thinks of, below the
   * headline.
   */
  private boolean isImagined(Draft draft) {
    return arabic
        && draft.people.single()
        && clause.sentence.paragraph() > 0
        && clause.triggers.stream()
            .anyMatch(t -> t.from() == draft.anchor && t.sense().shape() == Shape.PRESENT)
        && clause.triggers.stream()
            .noneMatch(t -> t.from() == draft.anchor && t.sense().shape() == Shape.PAST);
  }

  /** "Four were hurt and taken to hospital": those just told are cared for, and go nowhere else. */
  private boolean isCare(Draft draft) {
    return arabic
        && draft.to.isEmpty()
        && clause.triggers.stream()
            .filter(t -> t.from() == draft.anchor)
            .anyMatch(t -> t.sense().pronoun() && t.sense().frame().role() == Role.WOUNDED);
  }

  /** "Some kill some": what people do to one another. */
  private boolean isMutual(Draft draft) {
    int behind = Math.max(draft.people.to(), draft.anchor + 1);
    return draft.people.quantity().term() == Term.SOME
        && clause.between(draft.people.from(), behind + MUTUAL_REACH, Discourse.ONE_ANOTHER);
  }

  /** "30% of its land", "three checkpoints": what is counted is no people. */
  private boolean isOfThings(People people) {
    if (arabic || people.role() != null || people.them() || !people.actors().isEmpty()) {
      return false;
    }
    boolean share = people.quantity().form() == Form.SHARE;
    return share
        ? clause.tokens.is(people.to(), "of") || english.numbers.isUnknown(people.to())
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

  /** "The death of 15 cases", "five cases of abduction": right beside the word of what befell. */
  private boolean isCase(Draft draft) {
    People people = draft.people;
    return arabic
        && people.quantity().unit() == Unit.CASES
        && (people.from() == clause.endOfTrigger(draft.anchor) || people.to() == draft.anchor);
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
    boolean sure = draft.sure || !arabic && distance > 0 && english.numbers.isLast(draft.people);
    return sure && (before || distance >= 0 && (distance <= 2 || agent));
  }

  /** "An armed presence": one adjective, not one armed man. */
  boolean isArmed(Match<Trigger> match, Draft draft) {
    return arabic
        && draft.manner == Manner.PRESENT
        && match.sense().shape() == Shape.NOUN
        && draft.people.single()
        && draft.people.from() == match.to();
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
