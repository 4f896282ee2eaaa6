package masarat.reader.claim;

import masarat.model.Role;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/** The nouns that say in English who some people are: "six of them (were) members of the guard". */
final class EnglishPredicates {
  /** How far behind "of those killed" it may be said who they were, in tokens. */
  private static final int REACH = 10;

  private final Clause clause;

  EnglishPredicates(Clause clause) {
    this.clause = clause;
  }

  /** A number with the noun that is said of it behind a form of "to be", null where none is. */
  @Nullable People behind(int from, People number) {
    int limit = Math.min(clause.sentence.to(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (clause.is(i, FunctionWord.COPULA)) {
        People who = at(i + 1);
        return who == null ? null : number.called(who);
      }
      if (clause.isTrigger(i)) {
        return null;
      }
    }
    return null;
  }

  /** A part with the noun that says who they are: "six of them (were) members of the guard". */
  People called(People people) {
    if (people.role() != null && people.role() != Role.PEOPLE) {
      return people;
    }
    int noun = people.to();
    while (noun < clause.sentence.to() && isBeforeNoun(noun)) {
      noun++;
    }
    People who = at(noun);
    return who == null ? people : people.called(who);
  }

  /** "Were", "mainly", "a". */
  private boolean isBeforeNoun(int token) {
    return clause.is(token, FunctionWord.COPULA)
        || clause.is(token, FunctionWord.ADVERB)
        || clause.is(token, FunctionWord.INDEFINITE)
        || clause.is(token, Discourse.ESPECIALLY)
        || clause.is(token, Discourse.OTHER);
  }

  /** Who people are who are called something at a token; null where nobody is. */
  @Nullable People at(int token) {
    return clause.people.stream()
        .filter(p -> p.from() == token)
        .filter(p -> (!p.isCounted() || p.single()) && isKind(p))
        .findFirst()
        .orElse(null);
  }

  /** Whether people are called something that others are not. */
  private static boolean isKind(People people) {
    return people.role() == null
        ? !people.actors().isEmpty()
        : people.role() != Role.PEOPLE && !people.named();
  }
}
