package masarat.reader.claim;

import masarat.model.Form;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;

/** How many people are whose number stands behind what they do: "fled in their thousands". */
final class Crowds {
  /** How far behind people and their verb such a number may stand, in tokens. */
  private static final int REACH = 8;

  private final Clause clause;

  Crowds(Clause clause) {
    this.clause = clause;
  }

  /** The people of a trigger with the number behind them; the same people where none is. */
  People counted(People people, Match<Trigger> trigger) {
    int from = Math.max(people.to(), trigger.to());
    for (People crowd : clause.people) {
      int gap = crowd.from() - from;
      if (!people.isCounted() && gap >= 0 && gap <= REACH && isCrowd(crowd)) {
        return people.countedBy(crowd);
      }
    }
    return people;
  }

  private boolean isCrowd(People crowd) {
    return crowd.quantity().form() == Form.VAGUE
        && crowd.role() == null
        && !crowd.them()
        && clause.scan.at(crowd.from()).stream().anyMatch(match -> match.has(Clitic.BI));
  }
}
