package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.quantity.Noun;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of people who are somewhere: "refugees: 12,000", "refugees by origin: 12,000
 * (Chad); 900 (Mali)".
 */
final class EnglishRows {
  /** How far in its sentence the people stand whose numbers follow, in tokens. */
  private static final int OPENING = 3;

  /** How far behind them the colon stands, in tokens. */
  private static final int LABEL = 12;

  /** How far behind the colon a number may stand, in tokens. */
  private static final int ROW = 80;

  private final Clause clause;
  private final Happenings happenings;

  EnglishRows(Clause clause, Happenings happenings) {
    this.clause = clause;
    this.happenings = happenings;
  }

  /** Adds what the numbers behind the colon of a row tell. */
  void read() {
    int from = clause.sentence.from();
    boolean goesOn = from > 0 && clause.tokens.is(from - 1, ";");
    int colon = goesOn ? colonBefore(from) : colonBehind(from);
    Role role = colon < 0 ? null : role(Math.max(goesOn ? 0 : from, colon - LABEL), colon);
    Manner manner = Stays.ofNoun(role);
    if (role == null || manner == null) {
      return;
    }
    for (People number : clause.people) {
      boolean row = number.from() == colon + 1 || number.from() > colon && hasOrigin(number);
      if (row && number.isCounted() && number.before()) {
        Draft draft = Draft.of(manner, Kind.PRESENCE, number.as(role));
        draft.score = 0.5;
        happenings.take(number);
        happenings.add(draft);
      }
    }
  }

  /** "12,000 (Chad)". */
  private boolean hasOrigin(People number) {
    int origin = number.to() + 1;
    return clause.tokens.is(number.to(), "(")
        && origin < clause.sentence.to()
        && clause.tokens.isCapital(origin);
  }

  private int colonBehind(int from) {
    int limit = Math.min(clause.sentence.to(), from + OPENING + LABEL);
    for (int i = from; i < limit; i++) {
      if (clause.tokens.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private int colonBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - ROW); i--) {
      if (clause.tokens.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  /** What the people are called whose numbers follow. */
  private @Nullable Role role(int from, int to) {
    for (int i = from; i < to; i++) {
      Match<Noun> noun = clause.scan.longest(i, Noun.class);
      if (noun != null && Stays.ofNoun(noun.sense().role()) != null) {
        return noun.sense().role();
      }
    }
    return null;
  }
}
