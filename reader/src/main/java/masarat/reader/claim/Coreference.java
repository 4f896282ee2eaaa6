package masarat.reader.claim;

import masarat.reader.attribution.Speaking;
import org.jspecify.annotations.Nullable;

/** Whom the people of a sentence stand for, and whether they are part of those told before. */
final class Coreference {
  private final Clause clause;
  private final boolean arabic;

  /** How far before some people a word may stand that makes them a part, in tokens. */
  private final int partReach;

  Coreference(Clause clause) {
    this.clause = clause;
    this.arabic = clause.isArabic();
    this.partReach = arabic ? 8 : 5;
  }

  /**
   * Whom a pronoun stands for: the people told last before it in its sentence, but who speaks only
   * where nobody else is told. Null where it stands for nobody there.
   */
  @Nullable People antecedent(People pronoun) {
    People speaker = null;
    for (int i = clause.people.indexOf(pronoun) - 1; i >= 0 && pronoun.them(); i--) {
      People before = clause.people.get(i);
      boolean some = before.role() != null && !before.single() && !before.isIncident();
      if (some && !before.before() && !pronoun.isCounted() && !isListedPart(before)) {
        if (!Speaking.isSubject(clause.scan, clause.sentence, before.to())) {
          return before;
        }
        speaker = speaker == null ? before : speaker;
      }
    }
    return speaker;
  }

  /** "Including 42 women and 10 children": a pronoun stands for all of whom they are a part. */
  private boolean isListedPart(People part) {
    if (arabic || !part.isCounted()) {
      return false;
    }
    int index = clause.people.indexOf(part);
    People before = index > 0 ? clause.people.get(index - 1) : null;
    boolean listed =
        before != null && before.isCounted() && clause.joining.isJoinedWord(part.from());
    return isPart(part)
        || listed && before != null && part.from() - before.to() <= 2 && isListedPart(before);
  }

  /** Whether some people are told as part of those before: "among them". */
  boolean isPart(People part) {
    int first = Math.max(clause.sentence.from(), part.from() - partReach);
    for (int i = part.from() - 1; i >= first; i--) {
      if (clause.isTrigger(i) || arabic && clause.is(i, Discourse.CLAUSE)) {
        return false;
      }
      boolean namely = i == part.from() - 1 && clause.is(i, Discourse.NAMELY);
      if (namely || clause.is(i, Discourse.AMONG) && !isOfThem(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word belongs to a number before it: "21 of them". */
  private boolean isOfThem(int token) {
    return clause.people.stream().anyMatch(p -> p.them() && p.from() < token && p.to() > token);
  }

  /** Whether some people are called others, who are not those told before. */
  boolean endsInOthers(People people) {
    return clause.is(people.to() - 1, Discourse.OTHERS);
  }
}
