package masarat.reader.claim;

import masarat.reader.word.FunctionWord;

/** What the words for Arabic people, and those right behind them, say of who they are. */
final class Described {
  /** How far behind people it is told that they are only suspected, in tokens. */
  private static final int SUSPICION = 3;

  private Described() {}

  /** Keeps with a draft whether its people are of several countries, a government, or suspects. */
  static void by(Clause clause, Draft draft) {
    People people = draft.people;
    draft.multinational = clause.between(people.from(), people.to() + 1, Discourse.FOREIGN);
    draft.government = clause.is(people.from(), Discourse.GOVERNMENT);
    draft.suspected = clause.within(people, SUSPICION, FunctionWord.SUSPECTING);
  }
}
