package masarat.reader.claim;

import java.util.List;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Verbs of an Arabic sentence that "and" joins to one before: they have its subject. */
final class JoinedVerbs {
  private final Clause clause;

  JoinedVerbs(Clause clause) {
    this.clause = clause;
  }

  /** "The army captured nine and killed six": who did the one did the other. */
  void share(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft before = drafts.get(i - 1);
      if (draft.by.isEmpty() && before.by.size() == 1 && isJoined(before, draft)) {
        draft.by.add(before.by.get(0));
      }
    }
  }

  private boolean isJoined(Draft before, Draft draft) {
    Match<Trigger> first = active(before.anchor);
    Match<Trigger> second = active(draft.anchor);
    return first != null
        && second != null
        && second.has(Clitic.WA)
        && isFeminine(first) == isFeminine(second)
        && first.sense().plural() == second.sense().plural()
        && draft.people.isCounted()
        && draft.people.from() == second.to();
  }

  /** The verb at a token that may tell what somebody did to others; null where none stands. */
  private @Nullable Match<Trigger> active(int token) {
    return clause.triggers.stream()
        .filter(match -> match.from() == token)
        .filter(match -> match.sense().shape() == Shape.PAST)
        .filter(match -> match.sense().frame().theme() == Theme.OBJECT)
        .findFirst()
        .orElse(null);
  }

  private boolean isFeminine(Match<Trigger> verb) {
    return clause.tokens.word(verb.from()).endsWith("ت");
  }
}
