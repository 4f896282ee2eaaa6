package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Stance;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;

/** How the text stands to what it tells: as fact, as planned, or as something that was not. */
final class Standing {
  private final Stances stances;
  private final boolean arabic;

  Standing(Stances stances, boolean arabic) {
    this.stances = stances;
    this.arabic = arabic;
  }

  /** Whoever attempts to cross has not planned it only, nor is what others come after. */
  Stance of(Clause clause, Draft draft) {
    Stance stance =
        draft.planned
            ? Stance.PLANNED
            : stances.of(
                clause.sentence,
                draft.anchor,
                i -> arabic && clause.mentions.covering(i) instanceof PlaceMention);
    if (!arabic && stance == Stance.ASSERTED && stances.isEstimate(draft.people.from())) {
      return Stance.ALLEGED;
    }
    boolean behind =
        draft.kind == Kind.INCIDENT && clause.is(draft.people.from() - 1, Discourse.AFTER);
    boolean happens = behind || draft.manner == Manner.CROSSING_ATTEMPT;
    return arabic && happens && stance == Stance.PLANNED ? Stance.ASSERTED : stance;
  }

  /**
   * Whether something did not happen, or is an incident that somebody only meant to bring about.
   */
  boolean isUndone(Clause clause, Draft draft) {
    if (draft.kind == Kind.INCIDENT) {
      boolean attempt = draft.manner == Manner.CROSSING_ATTEMPT;
      return arabic && !attempt && of(clause, draft) == Stance.PLANNED;
    }
    return stances.negated(clause.sentence, draft.anchor)
        || draft.people.from() < draft.anchor && stances.isNot(draft.people.from() - 1);
  }
}
