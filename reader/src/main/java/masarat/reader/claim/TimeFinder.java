package masarat.reader.claim;

import masarat.model.DatePrecision;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/** Finds when a happening of a sentence took place. */
final class TimeFinder {
  /** How far from people who are somewhere stands the time of it, in tokens. */
  private static final int STAY = 12;

  /** How much further away a time seems that stands behind another verb, in tokens. */
  private static final int EARLIER = 20;

  private final Clause clause;
  private final ForeignTimes foreign;

  TimeFinder(Clause clause) {
    this.clause = clause;
    this.foreign = new ForeignTimes(clause);
  }

  /** The nearest time that neither belongs to another happening nor to who tells of this one. */
  @Nullable TimeMention of(Draft draft) {
    TimeMention best = null;
    int reach = clause.isArabic() && draft.kind == Kind.PRESENCE ? STAY : Integer.MAX_VALUE;
    int least = Integer.MAX_VALUE;
    for (TimeMention time : clause.times()) {
      boolean own = clause.isArabic() ? !foreign.holds(time, draft) : isOwn(time, draft);
      if (own && !clause.isOfSpeech(time, draft.anchor)) {
        boolean behind = time.from() >= draft.anchor;
        int distance = behind ? time.from() - draft.anchor : 2 * (draft.anchor - time.from());
        distance += 100 * clause.happeningsBetween(draft.anchor, time.from());
        distance += !behind && isOfEarlier(time) ? EARLIER : 0;
        if (distance < least && distance <= reach) {
          least = distance;
          best = time;
        }
      }
    }
    return best;
  }

  /** "Those who fled A in May returned": a time right behind another verb is likelier its own. */
  private boolean isOfEarlier(TimeMention time) {
    return !clause.isArabic()
        && clause.triggers.stream()
            .anyMatch(
                t ->
                    t.to() <= time.from()
                        && t.sense().isVerb()
                        && !clause.isCut(t.to(), time.from())
                        && clause.people.stream()
                            .noneMatch(p -> p.from() >= time.to() && p.isCounted()));
  }

  /** "In 2013": what "has happened" until now happened at no such time. */
  private boolean isPast(TimeMention time) {
    DatePrecision precision = time.when().precision();
    boolean now = clause.tokens.is(time.from(), "this") || clause.tokens.is(time.from(), "so");
    return !now && (precision == DatePrecision.YEAR || precision == DatePrecision.MONTH);
  }

  /** "Workers abducted in May were freed": the day of what only says who they are. */
  private boolean isOfDescription(TimeMention time, Draft draft) {
    return time.to() <= draft.anchor
        && clause.triggers.stream()
            .anyMatch(t -> t.from() >= draft.people.to() && t.to() <= time.from());
  }

  /**
   * Whether an English time can be that of a happening: "by Friday" says until when was counted,
   * and what stands behind "who", "since" or "but" is told of something else where a happening
   * stands between.
   */
  private boolean isOwn(TimeMention time, Draft draft) {
    boolean stay = draft.kind == Kind.PRESENCE;
    boolean counted = clause.is(time.from() - 1, Discourse.UNTIL);
    for (int i = time.from() - 2; i >= time.from() - 4 && !stay && !counted; i--) {
      counted =
          clause.is(i, Discourse.UNTIL)
              && clause.isEmpty(i + 1, time.from())
              && !(clause.is(i + 1, FunctionWord.DETERMINER)
                  && clause.plainWords(i + 1, time.from()) > 0);
    }
    boolean moved = draft.kind == Kind.TRANSITION && new EnglishVoice(clause).isPerfect(draft);
    if (counted && !stay || moved && isPast(time) || isOfDescription(time, draft)) {
      return false;
    }
    int from = Math.max(draft.anchor, draft.people.to());
    for (int i = from; i < time.from(); i++) {
      if (clause.is(i, Discourse.COMPARED)) {
        return false;
      }
      boolean word =
          clause.is(i, Discourse.CLAUSE)
              || clause.is(i, Discourse.RELATIVE)
              || clause.is(i, FunctionWord.GROUP_PRONOUN);
      boolean begins = word && clause.mentions.covering(i) == null;
      boolean other = begins && clause.happeningsBetween(i - 1, time.from()) > 0;
      if (other) {
        return false;
      }
    }
    return true;
  }
}
