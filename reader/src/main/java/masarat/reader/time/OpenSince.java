package masarat.reader.time;

import java.time.LocalDate;
import masarat.model.DatePrecision;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.time.TimeWord.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A "since" whose event is told before its date: "since the outbreak of the conflict in December
 * 2013". The date then opens a stretch that lasts until now; the words between are left to others.
 */
final class OpenSince {
  private static final int REACH = 12;

  private final Words words;
  private int token = -1;

  OpenSince(Words words) {
    this.words = words;
  }

  /** Looks at a token on the way through the sentence. */
  void pass(int at, @Nullable Found found) {
    if (found != null || isStop(at)) {
      token = -1;
    } else if (words.isMark(at, Mark.SINCE)) {
      token = at;
    }
  }

  /** "Since the assault began Feb. 19": in English a day needs no preposition. */
  private boolean isBareDay(Found found) {
    return found.when().precision() == DatePrecision.DAY
        && words.tokens().word(found.from()).charAt(0) < 0x0250;
  }

  private boolean isStop(int at) {
    return words.tokens().kind(at) == Kind.SIGN && !"\"«»()".contains(words.tokens().word(at));
  }

  /** The time itself, or the stretch that it opens. */
  Found closedBy(Found found) {
    LocalDate anchor = words.anchor();
    if (token < 0
        || anchor == null
        || found.from() - token > REACH
        || !words.follows(found.from(), Mark.IN) && !isBareDay(found)
        || found.when().precision() == DatePrecision.RANGE
        || !found.opening().isBefore(anchor)) {
      return found;
    }
    return Found.of(
        found.from(),
        found.to(),
        found.start(),
        Reckoning.range(found.opening(), anchor),
        found.evidence(),
        found.dated());
  }
}
