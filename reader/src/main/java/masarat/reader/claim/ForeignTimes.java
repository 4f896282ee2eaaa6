package masarat.reader.claim;

import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger;
import masarat.reader.word.FunctionWord;

/**
 * Which times of an Arabic sentence are of something else than of what it tells: of what a relative
 * clause adds about a place or people, or of what it is compared with.
 */
final class ForeignTimes {
  /** How far before a relative the noun stands that it is about, in tokens. */
  private static final int ANTECEDENT = 4;

  /** How far before a time a comparison may begin, in tokens. */
  private static final int COMPARISON = 7;

  private final Clause clause;

  ForeignTimes(Clause clause) {
    this.clause = clause;
  }

  /** Whether a time is not that of a happening. */
  boolean holds(TimeMention time, Draft draft) {
    return isCompared(time) || isOfRelative(time, draft) || isOfLater(time, draft);
  }

  /**
   * "Armed the guards yesterday after attacks that killed five", "after the withdrawal": the day of
   * what came later.
   */
  private boolean isOfLater(TimeMention time, Draft draft) {
    if (time.to() <= draft.anchor - 1 && clause.is(draft.anchor - 1, FunctionWord.AFTER)) {
      return true;
    }
    for (int i = draft.anchor - 1; i >= time.to(); i--) {
      if (clause.tokens.is(i, "،") || clause.tokens.is(i, ",")) {
        return false;
      }
      if (clause.is(i, Discourse.AFTERMATH)) {
        return true;
      }
    }
    return false;
  }

  /** "The worst since January": the time of what it is worse than. */
  private boolean isCompared(TimeMention time) {
    int from = Math.max(clause.sentence.from(), time.from() - COMPARISON);
    for (int i = time.from() - 1; i >= from; i--) {
      if (clause.tokens.is(i, "،") || clause.scan.longest(i, Trigger.class) != null) {
        return false;
      }
      if (clause.is(i, Discourse.SUPERLATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Drove them from the villages that they had taken in 2014": the time stands in a clause about
   * something that is no attack; or about the attack for which people are held.
   */
  private boolean isOfRelative(TimeMention time, Draft draft) {
    int from = Math.max(draft.anchor, draft.people.to());
    for (int i = time.from() - 2; i > from; i--) {
      if (clause.tokens.is(i, "،") || clause.tokens.is(i, ",")) {
        return false;
      }
      boolean had = clause.is(i, FunctionWord.HAD) && i > from + 1;
      if (had || clause.is(i, Discourse.RELATIVE)) {
        return Custody.isOf(draft.manner) || !isAttack(i);
      }
    }
    return false;
  }

  private boolean isAttack(int relative) {
    for (int i = relative - 1; i >= relative - ANTECEDENT; i--) {
      if (clause.is(i, Discourse.CAUSE)
          || clause.is(i, Discourse.CLASH)
          || clause.is(i, Discourse.EVENT)) {
        return true;
      }
    }
    return false;
  }
}
