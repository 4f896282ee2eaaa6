package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;

/** With what an Arabic sentence says that harm was done, and who has such means. */
final class Means {
  /** How far around a happening the words stand that tell with what it was done, in tokens. */
  private static final int BEFORE = 14;

  private static final int BEHIND = 8;

  private final Clause clause;
  private final int from;
  private final int to;
  private final boolean aerial;
  private final boolean explosive;

  /**
   * @param armed whether those who came to harm belong to an armed group, so that what blows up may
   *     be their own
   */
  Means(Clause clause, Draft draft, boolean armed) {
    this.clause = clause;
    this.from = Math.max(clause.sentence.from(), draft.anchor - BEFORE);
    this.to = Math.min(clause.sentence.to(), draft.people.to() + BEHIND);
    this.aerial = draft.manner == Manner.AIRSTRIKE || tell(Discourse.AERIAL);
    this.explosive =
        !aerial
            && !armed
            && (clause.between(from, draft.people.from(), Discourse.EXPLOSIVE)
                || clause.between(draft.people.to(), to, Discourse.EXPLOSIVE));
  }

  private boolean tell(Discourse means) {
    return clause.between(from, to, means);
  }

  /** Whether both sides fought where it happened. */
  boolean areClash() {
    return tell(Discourse.CLASH);
  }

  /** Whether the words take up an attack told before: "in the attack". */
  boolean areKnown() {
    for (int i = from; i < to; i++) {
      if (clause.isKnownAttack(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody has them: no armed group has planes, and no state lays car bombs. */
  boolean areOf(ActorMention actor) {
    boolean group = actor.source() == SourceClass.ARMED_GROUP;
    return group ? !aerial : !explosive;
  }
}
