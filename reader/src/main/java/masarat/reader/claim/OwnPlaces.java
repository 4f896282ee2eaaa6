package masarat.reader.claim;

import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.word.Match;

/** The places that the counted nouns of an Arabic list have behind them, each its own. */
final class OwnPlaces {
  /** How far behind a counted noun its own place may stand, in tokens. */
  private static final int REACH = 9;

  private final Clause clause;
  private final NearbyPlaces nearby;

  OwnPlaces(Clause clause, NearbyPlaces nearby) {
    this.clause = clause;
    this.nearby = nearby;
  }

  /**
   * "20 dead in A, 5 dead in B": the place behind a counted noun is its own.
   *
   * @param clauseEnd where the next clause begins
   * @param takenFrom whether "from" a place says where they were
   */
  void read(Draft draft, int clauseEnd, boolean takenFrom) {
    int end = Math.min(clauseEnd, end(draft));
    for (PlaceMention place : clause.places()) {
      Part part = clause.prepositions.part(place);
      boolean taken =
          takenFrom && !clause.coreference.isPart(draft.people) && draft.people.role() != null;
      boolean led = part == Part.AT || part == Part.NEAR || (part == Part.FROM && taken);
      if (place.from() >= draft.people.to() && place.from() < end && led) {
        draft.at.clear();
        draft.at.add(place);
        nearby.joined(draft.at);
        draft.reach(place.start(), place.end());
        return;
      }
    }
  }

  /** Where others are told of, or something else is: only those who fared otherwise are passed. */
  private int end(Draft draft) {
    int end = draft.people.to() + REACH;
    for (Match<Trigger> trigger : clause.triggers) {
      end = trigger.from() >= draft.people.to() ? Math.min(end, trigger.from()) : end;
    }
    for (People people : clause.people) {
      boolean others = people.isCounted() && people.manner() == draft.people.manner();
      if (people.from() >= draft.people.to() && others && !clause.coreference.isPart(people)) {
        end = Math.min(end, people.from());
      }
    }
    for (int i = draft.people.to(); i < Math.min(end, clause.sentence.to()); i++) {
      if (clause.scan.longest(i, Preposition.class) != null && clause.joining.isJoinedWord(i)) {
        return i;
      }
    }
    return end;
  }
}
