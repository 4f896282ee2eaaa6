package masarat.reader.claim;

import java.util.List;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;

/** Lists that share one verb in English, which stands before or behind them or is left out. */
final class EnglishLists {
  private final Clause clause;
  private final EnglishOrder english;
  private final Happenings happenings;

  EnglishLists(Clause clause, EnglishOrder english, Happenings happenings) {
    this.clause = clause;
    this.english = english;
    this.happenings = happenings;
  }

  /** Adds what a verb tells of others than the people that stand next to it. */
  void read() {
    listed();
    elided();
  }

  /** "500 fighters and 300 civilians left": all of a list before a verb are its people. */
  private void listed() {
    for (int i = clause.people.size() - 2; i >= 0; i--) {
      People people = clause.people.get(i);
      People next = clause.people.get(i + 1);
      boolean open =
          !happenings.isTaken(people)
              && people.isCounted()
              && !people.isIncident()
              && !english.numbers.isApposition(people);
      boolean some = people.role() != null || !people.actors().isEmpty();
      if (open && some && english.numbers.isListed(people, next)) {
        happenings.drafts().stream()
            .filter(draft -> draft.people == next && draft.anchor >= next.to())
            .findFirst()
            .ifPresent(draft -> list(draft, people));
      }
    }
  }

  private void list(Draft draft, People people) {
    Draft listed = Draft.partOf(draft, people);
    listed.anchor = draft.anchor;
    happenings.take(people);
    happenings.add(listed);
  }

  /** "A hosts 500 refugees, B 300 and C has 200": the same told of other places. */
  private void elided() {
    for (People people : clause.people) {
      PlaceMention place = happenings.isTaken(people) ? null : english.numbers.elided(people);
      if (place != null) {
        boolean row = clause.tokens.is(place.to(), "(");
        happenings.drafts().stream()
            .filter(draft -> draft.people.to() <= place.from())
            .filter(draft -> draft.kind == Kind.PRESENCE || row && PartReader.isMove(draft))
            .reduce((first, second) -> second)
            .ifPresent(draft -> elide(draft, people, place));
      }
    }
  }

  private void elide(Draft draft, People people, PlaceMention place) {
    Draft elided = Draft.partOf(draft, draft.people.again(people));
    List<PlaceMention> where =
        elided.kind == Kind.PRESENCE ? elided.at : elided.to.isEmpty() ? elided.from : elided.to;
    where.clear();
    where.add(place);
    elided.cover(place.start(), place.end());
    if (!draft.people.isCounted() && (draft.to.contains(place) || draft.from.contains(place))) {
      happenings.drafts().remove(draft); // "came from A (300)"
    }
    happenings.take(people);
    happenings.add(elided);
  }
}
