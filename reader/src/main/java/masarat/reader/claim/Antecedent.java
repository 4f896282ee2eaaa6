package masarat.reader.claim;

import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/** The place right before a clause that tells what happened there: "Homs, where …". */
final class Antecedent {
  /** How far before the clause the place may end, in tokens. */
  private static final int REACH = 2;

  private final Clause clause;

  Antecedent(Clause clause) {
    this.clause = clause;
  }

  /**
   * Gives a happening without a place that before its clause.
   *
   * @param direct the part of a place without a preposition, if the trigger has one
   */
  void read(Draft draft, @Nullable Part direct) {
    int opens = draft.hasPlace() ? -1 : opens(draft.anchor);
    PlaceMention place = opens < 0 ? null : endingAt(opens);
    Part part = place == null ? null : part(draft, opens, direct);
    if (place == null || part == null) {
      return;
    }
    boolean move = PartReader.isMove(draft);
    if (move && part == Part.FROM) {
      draft.from.add(place);
    } else if (move && part == Part.TO) {
      draft.to.add(place);
    } else {
      draft.at.add(place);
    }
    draft.reach(place.start(), place.end());
  }

  /** Where the clause of a word begins, if it is one that may follow a place; else -1. */
  private int opens(int anchor) {
    for (int i = anchor - 1; i >= Math.max(clause.sentence.from(), anchor - 2); i--) {
      if (clause.is(i, FunctionWord.WHERE) || clause.is(i, Discourse.RELATIVE)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable PlaceMention endingAt(int token) {
    for (PlaceMention place : clause.places()) {
      if (place.to() <= token && token - place.to() < REACH) {
        return place;
      }
    }
    return null;
  }

  /** "Where" tells the part that the word itself gives a place, a relative that of its pronoun. */
  private @Nullable Part part(Draft draft, int opens, @Nullable Part direct) {
    if (clause.is(opens, FunctionWord.WHERE)) {
      return PartReader.isMove(draft) && direct != null ? direct : Part.AT;
    }
    int behind = clause.endOfTrigger(draft.anchor);
    for (int i = behind; i < Math.min(clause.sentence.to(), behind + 2); i++) {
      if (clause.is(i, Discourse.THITHER)) {
        return Part.TO;
      }
      if (clause.is(i, Discourse.BACK)) {
        return clause.is(i, Discourse.THENCE) ? Part.FROM : Part.AT;
      }
    }
    return null;
  }
}
