package masarat.reader.claim;

import java.util.List;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Unit;
import masarat.reader.movement.Trigger;
import masarat.reader.word.Match;

/** Those for whom the ending of a word of moving stands: "they", "their". */
final class Endings {
  private static final Quantity TWO =
      new Quantity(Form.EXACT, List.of(2.0), null, Unit.PEOPLE, null, null, null);

  private final Clause clause;
  private final boolean arabic;

  Endings(Clause clause, boolean arabic) {
    this.clause = clause;
    this.arabic = arabic;
  }

  /** The people told before, for whom the word stands; two of them where it is a dual. */
  People of(Match<Trigger> trigger) {
    return People.pronoun(
        trigger.from(),
        trigger.to(),
        trigger.start(),
        clause.tokens.end(trigger.to() - 1),
        isDual(trigger) ? TWO : Quantity.none(Unit.PEOPLE));
  }

  /** "Their arrest", of two. */
  private boolean isDual(Match<Trigger> trigger) {
    String word = clause.tokens.word(trigger.to() - 1);
    return arabic && trigger.sense().pronoun() && word.endsWith("هما");
  }
}
