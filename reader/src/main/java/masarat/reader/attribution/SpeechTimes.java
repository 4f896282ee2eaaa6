package masarat.reader.attribution;

import masarat.reader.mention.Mention;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/** Tells the days on which something was said from those on which it happened. */
public final class SpeechTimes {
  /** How far before what is said its verb of saying may stand, in tokens. */
  private static final int REACH = 14;

  /** How far behind the day of saying the noun stands that is the news, in tokens. */
  private static final int NEWS = 2;

  /** How far behind the verb of who deals with what happened his day may stand, in tokens. */
  private static final int REACTION = 6;

  private SpeechTimes() {}

  /** Whether a time stands between a verb of saying and what is said: "said yesterday that …". */
  public static boolean isSaid(Scan scan, Sentence sentence, Mention time, int anchor) {
    if (time.from() >= anchor) {
      return isOfNext(scan, time, anchor);
    }
    boolean says = false;
    boolean asks = false;
    for (int i = Math.max(sentence.from(), time.from() - REACH); i < time.from(); i++) {
      asks |= Speech.Asks.at(scan, i);
      says |= scan.longest(i, Speech.Says.class) != null;
      says &= scan.longest(i, Speech.That.class) == null && !scan.tokens().is(i, ":");
    }
    for (int i = time.from() + 1; says && i < anchor; i++) {
      if (scan.longest(i, Speech.That.class) != null) {
        return true;
      }
    }
    return asks || says && isNews(scan, time, anchor) || reacts(scan, sentence, time);
  }

  /** "Nine died, and the army announced on Sunday": the day of what is said next. */
  private static boolean isOfNext(Scan scan, Mention time, int anchor) {
    for (int i = time.from() - 1; i > Math.max(anchor, time.from() - REACH); i--) {
      Match<Speech.Says> says = scan.longest(i, Speech.Says.class);
      if (says != null && (says.clitics() & Clitic.CONJUNCTIONS) != 0) {
        return true;
      }
      if (scan.longest(i, Speech.That.class) != null) {
        return false;
      }
    }
    return false;
  }

  /** "Condemned yesterday the attack": the day of who deals with what happened. */
  private static boolean reacts(Scan scan, Sentence sentence, Mention time) {
    for (int i = time.from() - 1; i >= Math.max(sentence.from(), time.from() - REACTION); i--) {
      Match<Speech.Reacts> verb = scan.longest(i, Speech.Reacts.class);
      if (verb != null && (verb.clitics() & ~Clitic.CONJUNCTIONS) == 0) {
        return true;
      }
      if (scan.longest(i, Trigger.class) != null || scan.longest(i, Speech.That.class) != null) {
        return false;
      }
    }
    return false;
  }

  /** "Announced yesterday the death of": the news follows at once, as a noun. */
  private static boolean isNews(Scan scan, Mention time, int anchor) {
    return anchor - time.to() <= NEWS
        && scan.at(anchor, Trigger.class).stream().anyMatch(m -> !m.sense().isVerb());
  }

  /**
   * The same in English, which also has "… , police said on Monday" and "On Monday police said".
   */
  public static boolean isSaidInEnglish(Scan scan, Sentence sentence, Mention time, int anchor) {
    return isBehindSaying(scan, sentence, time)
        || isBeforeSaying(scan, sentence, time, anchor)
        || isSaid(scan, sentence, time, anchor);
  }

  private static boolean isBehindSaying(Scan scan, Sentence sentence, Mention time) {
    Tokens tokens = scan.tokens();
    int i = time.from() - 1;
    while (i > sentence.from() && (tokens.is(i, ",") || scan.is(i, FunctionWord.DAY_LEAD))) {
      i--;
    }
    for (int from = Math.max(sentence.from(), i - 2); from <= i; from++) {
      Match<Speech.Says> says = scan.longest(from, Speech.Says.class);
      if (says != null && says.to() == i + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeSaying(Scan scan, Sentence sentence, Mention time, int anchor) {
    if (time.from() - sentence.from() > 2 || anchor < time.to()) {
      return false;
    }
    for (int i = time.to(); i < Math.min(anchor, time.to() + REACH); i++) {
      Match<Speech.Says> says = scan.longest(i, Speech.Says.class);
      boolean passive =
          says != null
              && (scan.is(i - 1, FunctionWord.COPULA) || scan.is(i - 1, FunctionWord.INDEFINITE));
      if (says != null && !passive) {
        return !scan.tokens().is(says.to(), ",") && !scan.tokens().is(says.to(), "by");
      }
      if (scan.longest(i, Trigger.class) != null) {
        return false;
      }
    }
    return false;
  }
}
