package masarat.reader.claim;

import masarat.model.Manner;
import org.jspecify.annotations.Nullable;

/**
 * Whom the pronoun on an Arabic verbal noun of moving stands for: "the soldiers during their
 * return".
 */
final class Ending {
  /** How far before the word they may be told, in tokens. */
  private static final int REACH = 6;

  private final Clause clause;

  Ending(Clause clause) {
    this.clause = clause;
  }

  /** The people of a noun told right before it, by name of neither actor nor number. */
  @Nullable People stands(Draft draft) {
    People pronoun = draft.people;
    boolean ending = pronoun.them() && pronoun.from() == draft.anchor && !pronoun.isCounted();
    People last = null;
    for (People people : clause.people) {
      boolean told = people.role() != null && !people.isIncident() && !people.single();
      if (told && people.to() <= draft.anchor && draft.anchor - people.to() <= REACH) {
        last = people;
      }
    }
    boolean open = ending && draft.manner != Manner.KILLED && last != null && !last.before();
    return open && PartReader.isMove(draft) ? last : null;
  }
}
