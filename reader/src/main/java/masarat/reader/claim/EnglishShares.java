package masarat.reader.claim;

import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/** Bare numbers of some of those told before in a sentence, in English. */
final class EnglishShares {
  /** How far behind a whole its parts stand that add up to it, in tokens. */
  private static final int REACH = 20;

  private final Clause clause;
  private final Happenings happenings;

  EnglishShares(Clause clause, Happenings happenings) {
    this.clause = clause;
    this.happenings = happenings;
  }

  /**
   * "Including nine from A and three from B", "of 40 killed, 12 were women": some of those told, by
   * where they come from or who they are.
   */
  @Nullable Draft of(People people) {
    boolean country = clause.mentions.startingAt(people.to() + 1) instanceof PlaceMention;
    boolean from = country && clause.tokens.is(people.to(), "from");
    boolean be = clause.is(people.to(), FunctionWord.COPULA);
    People who = be ? new EnglishPredicates(clause).at(people.to() + 1) : null;
    Draft whole = whole(people);
    if (whole == null) {
      return null;
    }
    if (who != null) {
      return Draft.partOf(whole, people.called(who));
    }
    boolean joined = whole.part && clause.joining.isJoinedWord(people.from());
    return from && (joined || clause.coreference.isPart(people))
        ? Draft.partOf(whole, whole.people.again(people))
        : null;
  }

  /** "Eight hostages, three Turks and five nuns": numbers right behind that add up to the whole. */
  @Nullable Draft addend(People people) {
    Draft whole = whole(people);
    if (whole == null || whole.people.isIncident() || whole.people.quantity().value().size() != 1) {
      return null;
    }
    double sum = 0;
    for (People part : clause.people) {
      int gap = part.from() - whole.people.to();
      boolean open = part.isCounted() && !part.before() && !isToldOtherwise(part);
      sum += open && gap >= 0 && gap <= REACH ? value(part) : 0;
    }
    return sum == value(whole.people) ? Draft.partOf(whole, people) : null;
  }

  private boolean isToldOtherwise(People part) {
    return happenings.drafts().stream().anyMatch(draft -> draft.people == part && !draft.part);
  }

  private static double value(People people) {
    return people.quantity().value().isEmpty() ? 0 : people.quantity().value().get(0);
  }

  /** Those told before a number that are more, or of whom it goes on. */
  private @Nullable Draft whole(People people) {
    Draft whole = null;
    for (Draft draft : happenings.drafts()) {
      boolean before = draft.people.to() <= people.from() && draft.kind != Kind.INCIDENT;
      whole = before && (draft.part || draft.people.isMoreThan(people)) ? draft : whole;
    }
    return whole;
  }
}
