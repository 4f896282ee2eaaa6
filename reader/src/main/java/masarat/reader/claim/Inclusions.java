package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Who was among those to whom something happened, in English: "the dead included five children",
 * "among those arrested were 12 foreigners".
 */
final class Inclusions {
  /** How far in its sentence those stand among whom others were, in tokens. */
  private static final int OPENING = 4;

  /** How far behind them the verb stands, and how far apart the others are, in tokens. */
  private static final int REACH = 3;

  private final Clause clause;
  private final Happenings happenings;
  private final PartReader parts;
  private final TimeFinder times;

  Inclusions(Clause clause, Happenings happenings, PartReader parts) {
    this.clause = clause;
    this.happenings = happenings;
    this.parts = parts;
    this.times = new TimeFinder(clause);
  }

  /**
   * Those among whom others were.
   *
   * @param trigger what happened to them; null where their noun tells it
   * @param manner what their noun tells
   */
  private record Whole(int from, int to, @Nullable Match<Trigger> trigger, Manner manner) {}

  /** Adds those who were among others, with what happened to all of them. */
  void read() {
    int last = Math.min(clause.sentence.to(), clause.sentence.from() + OPENING);
    for (int i = clause.sentence.from(); i < last; i++) {
      Whole whole = whole(i);
      int verb = whole == null ? -1 : verb(whole);
      if (whole != null && verb >= 0) {
        include(whole, verb + 1);
        return;
      }
    }
  }

  private @Nullable Whole whole(int token) {
    if (clause.tokens.is(token, "those")) {
      Match<Trigger> trigger = clause.scan.longest(token + 1, Trigger.class);
      return trigger != null && EnglishVoice.isParticiple(trigger)
          ? new Whole(token, trigger.to(), trigger, trigger.sense().manner())
          : null;
    }
    return clause.people.stream()
        .filter(p -> p.from() == token && !p.isCounted())
        .findFirst()
        .map(this::harmed)
        .orElse(null);
  }

  private @Nullable Whole harmed(People people) {
    boolean victims = clause.tokens.is(people.to() - 1, "victims");
    Manner told = people.role() == Role.WOUNDED ? Manner.WOUNDED : people.manner();
    Manner manner = victims ? Manner.KILLED : told;
    return manner != null && Tolls.isCasualty(manner)
        ? new Whole(people.from(), people.to(), null, manner)
        : null;
  }

  /** The token that says that others are among them; -1 where none does. */
  private int verb(Whole whole) {
    boolean among = clause.tokens.is(clause.sentence.from(), "among");
    for (int i = whole.to(); i < Math.min(clause.sentence.to(), whole.to() + REACH); i++) {
      boolean be = among && clause.is(i, FunctionWord.COPULA);
      if (be || clause.is(i, Discourse.INCLUDES)) {
        return i;
      }
    }
    return -1;
  }

  private void include(Whole whole, int behind) {
    int from = behind;
    for (People people : clause.people) {
      boolean next = people.from() >= from && people.from() - from <= REACH;
      boolean some = people.isCounted() && people.role() != null && !people.isIncident();
      if (next && some && !happenings.isTaken(people)) {
        happenings.take(people);
        happenings.add(draft(whole, people));
        from = people.to();
      }
    }
  }

  private Draft draft(Whole whole, People people) {
    Match<Trigger> trigger = whole.trigger();
    Draft draft =
        trigger == null
            ? Draft.of(whole.manner(), Kind.TRANSITION, people)
            : Draft.of(trigger.sense(), trigger.from(), people.start(), people.end(), people);
    draft.cover(clause.tokens.start(whole.from()), people.end());
    draft.score = 0.6;
    parts.scene(draft);
    draft.when = times.of(draft);
    return draft;
  }
}
