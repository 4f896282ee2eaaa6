package masarat.reader.claim;

import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The day that an Arabic sentence gives the attack told around it, "the attack came on Sunday", or
 * the one that later sentences take up.
 */
final class AttackDay {
  /** How far from the beginning of the sentence it may be told that something happened. */
  private static final int OPENING = 3;

  /** How far from what came of it an attack is taken up, in tokens. */
  private static final int BESIDE = 6;

  private final Clause clause;

  AttackDay(Clause clause) {
    this.clause = clause;
  }

  /** Its day; null where the sentence tells none. */
  @Nullable When day() {
    return opens() ? clause.firstDay() : null;
  }

  /** The day of an attack that a sentence tells in passing: "shelled a camp yesterday"; or null. */
  @Nullable When passing() {
    for (int i = clause.sentence.from(); i < clause.sentence.to(); i++) {
      if (clause.is(i, Discourse.CAUSE)
          || clause.is(i, Discourse.CLASH)
          || clause.is(i, Discourse.ATTACKS)
          || clause.is(i, Discourse.SUICIDE)) {
        return clause.firstDay();
      }
    }
    return null;
  }

  /** Whether what is told came of an attack that was told before: "the shelling killed". */
  boolean isTakenUp(Draft draft) {
    int from = Math.max(clause.sentence.from(), draft.anchor - BESIDE);
    for (int i = from; i < Math.min(clause.sentence.to(), draft.anchor + BESIDE); i++) {
      if (clause.isKnownAttack(i) && !clause.is(i + 1, Discourse.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens() {
    int from = clause.sentence.from();
    for (int i = from; i < Math.min(clause.sentence.to() - 1, from + OPENING); i++) {
      if (clause.is(i, Discourse.OCCURS) && clause.isKnownAttack(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
