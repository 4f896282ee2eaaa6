package masarat.reader.claim;

import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;

/** Which English verbs tell another step of people of whom a verb before them told one. */
final class EnglishSteps {
  /** How far from its verb "who" may stand, in tokens. */
  private static final int AUXILIARY = 4;

  private final Clause clause;

  EnglishSteps(Clause clause) {
    this.clause = clause;
  }

  /**
   * Whether a relative clause stands between people and the verb that goes on with them: "those who
   * had been besieged in A reached B".
   */
  boolean interrupts(int index) {
    Match<Trigger> trigger = clause.triggers.get(index);
    if (index + 1 >= clause.triggers.size() || !isRelative(trigger)) {
      return false;
    }
    Match<Trigger> later = clause.triggers.get(index + 1);
    boolean apart =
        clause.people.stream().anyMatch(p -> p.from() >= trigger.to() && p.to() <= later.from());
    for (int i = trigger.to(); i < later.from(); i++) {
      apart |=
          clause.is(i, FunctionWord.CONJUNCTION) || isComma(i) || clause.is(i, Discourse.RELATIVE);
    }
    return EnglishVoice.isParticiple(later)
        && !apart
        && later.sense().frame().theme() == Theme.SUBJECT;
  }

  /**
   * "900 men – many fleeing hunger – have reached Homs": what dashes enclose goes on with nobody.
   */
  boolean isBetweenDashes(int aside, int index) {
    Match<Trigger> inner = clause.triggers.get(aside);
    return isEnclosed(inner.from(), clause.triggers.get(index).from());
  }

  /** Whether dashes enclose a token, the second right before a later verb. */
  boolean isEnclosed(int token, int verb) {
    int opening = token - 1;
    while (opening > clause.sentence.from() && !isDash(opening)) {
      opening--;
    }
    int closing = verb - 1;
    while (clause.is(closing, FunctionWord.PERFECT)
        || clause.is(closing, FunctionWord.COPULA)
        || clause.is(closing, FunctionWord.MODAL)
        || clause.is(closing, FunctionWord.ADVERB)) {
      closing--;
    }
    return opening > clause.sentence.from() && closing > token && isDash(closing);
  }

  private boolean isDash(int token) {
    return clause.tokens.is(token, "-") && !clause.tokens.isGlued(token);
  }

  /** "Freed 26 prisoners, who were driven to A": more is told of those who were told before. */
  boolean continues(Match<Trigger> trigger, People people) {
    boolean relative = isComma(people.to()) && clause.is(people.to() + 1, Discourse.RELATIVE);
    for (int i = people.to() + 2; relative && i < trigger.from(); i++) {
      relative =
          clause.is(i, FunctionWord.COPULA)
              || clause.is(i, FunctionWord.PERFECT)
              || clause.is(i, FunctionWord.ADVERB);
    }
    return relative && trigger.from() > people.to() + 1;
  }

  /** "Were caught by the navy and taken to A", "fled A and crossed into B": the next move. */
  boolean isNext(Match<Trigger> trigger) {
    int before = trigger.from() - 1;
    while (clause.is(before, FunctionWord.COPULA)
        || clause.is(before, FunctionWord.PERFECT)
        || clause.is(before, FunctionWord.ADVERB)) {
      before--;
    }
    return clause.tokens.is(before, "and") && EnglishVoice.isParticiple(trigger);
  }

  /** "Said Umm Rahman, who fled Mosul": what a person did who is told of by name. */
  boolean isOfPerson(Match<Trigger> trigger) {
    int who = trigger.from() - 1;
    while (clause.is(who, FunctionWord.PERFECT) || clause.is(who, FunctionWord.ADVERB)) {
      who--;
    }
    int name = who - 2;
    return clause.is(who, Discourse.RELATIVE)
        && isComma(who - 1)
        && name > clause.sentence.from()
        && clause.tokens.kind(name) == Tokens.Kind.WORD
        && clause.tokens.isCapital(name)
        && clause.tokens.isCapital(name - 1)
        && clause.mentions.covering(name) == null
        && clause.scan.at(name).isEmpty();
  }

  /** "Who had fled": whether a verb stands in a relative clause. */
  boolean isRelative(Match<Trigger> trigger) {
    int least = Math.max(clause.sentence.from(), trigger.from() - AUXILIARY);
    for (int i = trigger.from() - 1; i >= least && !isComma(i); i--) {
      if (clause.is(i, Discourse.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int token) {
    return clause.tokens.is(token, ",") || clause.tokens.is(token, ";");
  }
}
