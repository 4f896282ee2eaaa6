package masarat.reader.claim;

import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/** Finds when a happening of a sentence took place. */
final class TimeFinder {
  /** How far from people who are somewhere stands the time of it, in tokens. */
  private static final int STAY = 12;

  private final Clause clause;

  TimeFinder(Clause clause) {
    this.clause = clause;
  }

  /** The nearest time that neither belongs to another happening nor to who tells of this one. */
  @Nullable TimeMention of(Draft draft) {
    TimeMention best = null;
    int reach = clause.isArabic() && draft.kind == Kind.PRESENCE ? STAY : Integer.MAX_VALUE;
    int least = Integer.MAX_VALUE;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof TimeMention time && !clause.isOfSpeech(time, draft.anchor)) {
        boolean behind = time.from() >= draft.anchor;
        int distance = behind ? time.from() - draft.anchor : 2 * (draft.anchor - time.from());
        distance += 100 * clause.happeningsBetween(draft.anchor, time.from());
        if (distance < least && distance <= reach) {
          least = distance;
          best = time;
        }
      }
    }
    return best;
  }
}
