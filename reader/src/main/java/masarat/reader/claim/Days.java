package masarat.reader.claim;

import java.time.LocalDate;
import masarat.model.DatePrecision;
import masarat.model.Manner;
import masarat.model.When;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** The days that the sentences before have told, for what later ones tell without a day. */
final class Days {
  /** For how many sentences a day goes on. */
  private static final int REACH = 3;

  /** For how many sentences the day of an attack can be taken up. */
  private static final int ATTACK_REACH = 2;

  /** For how many sentences a day goes on in a list of strikes. */
  private static final int LIST_REACH = 16;

  /** How many sentences open a report. */
  private static final int OPENING = 3;

  private static final Day NONE = new Day(null, -10);

  private final boolean arabic;
  private final boolean dated;
  private int sentence;

  private Day last = NONE;

  /** Of an attack told without what came of it. */
  private Day attack = NONE;

  /** Told last, of whatever it was. */
  private Day then = NONE;

  /** The stretch of days that an undated report tells of. */
  private @Nullable When span;

  private @Nullable Manner listed;

  /** A day and the sentence that told it. */
  private record Day(@Nullable When when, int sentence) {}

  /**
   * @param dated whether the day of publication is known
   */
  Days(boolean arabic, boolean dated) {
    this.arabic = arabic;
    this.dated = dated;
  }

  /**
   * Moves on to the next sentence. A report without a day of publication that opens with the days
   * that its battle lasted tells of them to its end.
   */
  void enter(Clause clause, int number) {
    sentence = number;
    for (TimeMention time : clause.times()) {
      DatePrecision precision = time.when().precision();
      boolean days = precision == DatePrecision.RANGE || precision == DatePrecision.MONTH;
      if (!arabic && !dated && span == null && sentence < OPENING && days) {
        span = time.when();
      }
    }
  }

  /** Keeps the times of a sentence that was read. */
  void leave(Clause clause) {
    clause.toldTimes().forEach(time -> then = new Day(time.when(), sentence));
  }

  /** Keeps the day of a sentence without a claim. */
  void pass(Clause clause) {
    if (!arabic) {
      clause.toldTimes().stream()
          .findFirst()
          .ifPresent(time -> last = new Day(time.when(), sentence));
      return;
    }
    AttackDay told = new AttackDay(clause);
    When day = told.day();
    last = day == null ? last : new Day(day, sentence);
    When passing = told.passing();
    attack = passing == null ? attack : new Day(passing, sentence);
  }

  /** Keeps the day that a claim told. */
  void keep(Draft draft) {
    if (draft.when != null) {
      last = new Day(draft.when.when(), sentence);
    }
    listed = draft.kind == Kind.INCIDENT ? draft.manner : null;
  }

  /** The day that what was told before gives a happening without one. */
  @Nullable When of(Draft draft, Clause clause) {
    if (!arabic) {
      When day = new EnglishVoice(clause).isPerfect(draft) ? null : goingOn(draft);
      last = day != null && draft.kind == Kind.INCIDENT ? new Day(day, sentence) : last;
      return day;
    }
    if (clause.between(clause.sentence.from(), clause.sentence.to(), Discourse.AT_THAT_TIME)) {
      return sentence - then.sentence() <= ATTACK_REACH ? then.when() : null;
    }
    When day = goingOn(draft);
    boolean harm = draft.kind == Kind.TRANSITION && Scenes.isScenic(draft);
    boolean near = sentence - attack.sentence() <= ATTACK_REACH;
    return day == null && harm && near && new AttackDay(clause).isTakenUp(draft)
        ? attack.when()
        : day;
  }

  /**
   * The day told last, as long as the text goes on with it: in Arabic a day or a day and a night,
   * and only of what happened to people where they were.
   */
  private @Nullable When goingOn(Draft draft) {
    boolean list = !arabic && draft.kind == Kind.INCIDENT && draft.manner == listed;
    When when = last.when();
    int gap = sentence - last.sentence();
    boolean told = when != null && isOneDay(when) && gap <= 1;
    if (span != null && !told) {
      return Scenes.isScenic(draft) ? span : null;
    }
    if (when == null || gap > (list ? LIST_REACH : REACH)) {
      return null;
    }
    if (!arabic && draft.kind == Kind.PRESENCE) {
      return null;
    }
    return isOneDay(when) && (!arabic || Scenes.isScenic(draft)) ? when : null;
  }

  private static boolean isOneDay(When when) {
    LocalDate end = when.end();
    return when.precision() == DatePrecision.DAY
        || end != null && !end.isAfter(when.start().plusDays(1));
  }
}
