package masarat.reader.claim;

import masarat.model.Manner;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;

/**
 * Which words of moving yield their people to a later word: those of a relative clause that only
 * says who they are, and "are still" before a participle.
 */
final class Yielding {
  private final Clause clause;
  private final boolean arabic;
  private final EnglishOrder english;

  Yielding(Clause clause, boolean arabic, EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.english = english;
  }

  /** Whether the trigger at a place of the sentence's list has no people of its own. */
  boolean yields(int index) {
    return leadsOn(index) || stays(index);
  }

  private boolean leadsOn(int index) {
    return identifies(index) || supports(index);
  }

  /** "Are still besieged": the word behind says in what state they stay. */
  private boolean stays(int index) {
    if (index + 1 >= clause.triggers.size()) {
      return false;
    }
    Match<Trigger> trigger = clause.triggers.get(index);
    Match<Trigger> next = clause.triggers.get(index + 1);
    boolean phrase = trigger.sense().shape() == Shape.NOUN;
    boolean state =
        next.sense().shape() == Shape.PARTICIPLE
            || next.from() == trigger.to()
            || !arabic && next.sense().manner() == Manner.HELD && isBetween(trigger, next);
    return trigger.sense().frame().kind() == Kind.PRESENCE
        && next.sense().frame().kind() == Kind.PRESENCE
        && phrase
        && state;
  }

  /** "There are 900 people in detention": nothing but the people stands between. */
  private boolean isBetween(Match<Trigger> trigger, Match<Trigger> next) {
    return clause.people.stream()
        .anyMatch(people -> people.from() == trigger.to() && people.to() == next.from());
  }

  /**
   * Whether a relative clause only says who those are whose move a later verb tells: "those who
   * joined … went home".
   */
  private boolean identifies(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    if (!arabic) {
      return english.identifies(index);
    }
    if (!clause.isRelative(trigger.from())) {
      return false;
    }
    for (int i = index + 1; i < clause.triggers.size(); i++) {
      Match<Trigger> later = clause.triggers.get(i);
      boolean own =
          later.sense().plural() && later.sense().isVerb() && !clause.isRelative(later.from());
      if (own && !joinedByAnd(later)) {
        return true;
      }
    }
    return false;
  }

  /** "Are still held": the participle behind tells what they are. */
  private boolean supports(int index) {
    return clause.triggers.get(index).sense().manner() == Manner.PRESENT
        && index + 1 < clause.triggers.size()
        && clause.triggers.get(index + 1).sense().shape() == Shape.PARTICIPLE;
  }

  private static boolean joinedByAnd(Match<Trigger> trigger) {
    return trigger.has(Clitic.WA) || trigger.has(Clitic.FA);
  }

  /** Where the words of earlier triggers end that can have people of their own. */
  int left(int index) {
    boolean next = !arabic && english.steps.isNext(clause.triggers.get(index));
    for (int i = index - (next ? 2 : 1); i >= 0; i--) {
      if (!leadsOn(i)
          && (arabic
              ? !(stays(i) && clause.triggers.get(i + 1).sense().plural())
              : !english.isSilent(i)
                  && !english.steps.interrupts(i)
                  && !english.steps.isBetweenDashes(i, index))) {
        return clause.triggers.get(i).to();
      }
    }
    return clause.sentence.from();
  }
}
