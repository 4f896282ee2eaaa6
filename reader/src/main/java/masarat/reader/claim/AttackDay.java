package masarat.reader.claim;

import masarat.model.DatePrecision;
import masarat.model.When;
import masarat.reader.mention.Mention.TimeMention;
import org.jspecify.annotations.Nullable;

/** The day that an Arabic sentence gives the attack told around it: "the attack came on Sunday". */
final class AttackDay {
  /** How far from the beginning of the sentence it may be told that something happened. */
  private static final int OPENING = 3;

  private final Clause clause;

  AttackDay(Clause clause) {
    this.clause = clause;
  }

  /** Its day; null where the sentence tells none. */
  @Nullable When day() {
    return !opens()
        ? null
        : clause.times().stream()
            .filter(time -> time.when().precision() == DatePrecision.DAY)
            .filter(time -> !clause.isOfSpeech(time, clause.sentence.to()))
            .findFirst()
            .map(TimeMention::when)
            .orElse(null);
  }

  private boolean opens() {
    int from = clause.sentence.from();
    for (int i = from; i < Math.min(clause.sentence.to() - 1, from + OPENING); i++) {
      boolean definite = clause.tokens.word(i + 1).startsWith("ال");
      if (clause.is(i, Discourse.OCCURS) && definite && clause.is(i + 1, Discourse.CAUSE)) {
        return true;
      }
    }
    return false;
  }
}
