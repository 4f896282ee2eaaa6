package masarat.reader.claim;

import java.util.List;
import masarat.model.Attribution;
import masarat.model.Denial;
import masarat.model.Group;
import masarat.model.Stance;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what the report around it adds, before it becomes a claim.
 *
 * @param sentence number of its sentence in the report, from 0
 * @param when its day, its own or one told before
 */
record Telling(
    Clause clause,
    int sentence,
    Draft draft,
    @Nullable Group who,
    @Nullable When when,
    Attribution source,
    Stance stance,
    @Nullable Denial denial) {

  /** The same with what another telling of the happening says and this one leaves open. */
  Telling with(Telling other) {
    Draft more = other.draft;
    fill(draft.at, more.at);
    refine(draft, more);
    fill(draft.by, more.by);
    if (!PartReader.isMove(draft) || draft.manner == more.manner) {
      fill(draft.from, more.from);
      fill(draft.to, more.to);
      fill(draft.via, more.via);
    }
    When day = when == null ? other.when : when;
    return new Telling(clause, sentence, draft, with(who, other.who), day, source, stance, denial);
  }

  /** The same counted people came to harm at the finer place of the two. */
  private static void refine(Draft draft, Draft more) {
    boolean counted = !draft.people.quantity().value().isEmpty();
    boolean single = draft.at.size() == 1 && more.at.size() == 1;
    if (counted && single && Nesting.isWithin(more.at.get(0), draft.at.get(0))) {
      draft.at.set(0, more.at.get(0));
    }
  }

  private static <T> void fill(List<T> own, List<T> others) {
    if (own.isEmpty()) {
      own.addAll(others);
    }
  }

  private static @Nullable Group with(@Nullable Group own, @Nullable Group other) {
    boolean open = own != null && own.actors().isEmpty() && other != null;
    return open && own != null && other != null ? new Group(other.actors(), own.role()) : own;
  }

  /** The same on a day that the report tells elsewhere. */
  Telling on(When day) {
    return new Telling(clause, sentence, draft, who, day, source, stance, denial);
  }

  int paragraph() {
    return clause.sentence.paragraph();
  }
}
