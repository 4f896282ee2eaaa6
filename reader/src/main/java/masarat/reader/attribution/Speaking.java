package masarat.reader.attribution;

import masarat.reader.movement.Trigger;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/** Tells the words of a sentence that name a speaker from those that tell what happens. */
public final class Speaking {
  /** How far behind "according to" its speaker may reach, in tokens. */
  private static final int BEHIND = 8;

  /** How far before its verb of saying a speaker may end, in tokens. */
  private static final int BEFORE = 3;

  private Speaking() {}

  /** Whether some words stand behind "according to", or close before a verb of saying. */
  public static boolean within(Scan scan, Sentence sentence, int from, int to) {
    return isBehind(scan, sentence, from)
        || isSubject(scan, sentence, to)
        || isAddressed(scan, sentence, from, to);
  }

  /** "Told reporters in Beirut that": between a verb of saying and what is said. */
  private static boolean isAddressed(Scan scan, Sentence sentence, int from, int to) {
    boolean that = to < sentence.to() && scan.tokens().is(to, "that");
    boolean open = that || isLast(scan, sentence, to);
    for (int i = from - 1; open && i >= Math.max(sentence.from(), from - BEHIND); i--) {
      if (scan.longest(i, Speech.Says.class) != null) {
        return that || scan.is(i + 1, FunctionWord.DAY_LEAD);
      }
      open = !ends(scan, i);
    }
    return false;
  }

  /** Whether nothing follows in the sentence: "the charity said in a statement from Geneva." */
  private static boolean isLast(Scan scan, Sentence sentence, int to) {
    return to == sentence.to() || to == sentence.to() - 1 && scan.tokens().is(to, ".");
  }

  private static boolean isBehind(Scan scan, Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - BEHIND); i--) {
      if (scan.longest(i, Speech.According.class) != null) {
        return true;
      }
      if (ends(scan, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb of saying follows close behind a token. */
  public static boolean isSubject(Scan scan, Sentence sentence, int token) {
    for (int i = token; i < Math.min(sentence.to(), token + BEFORE); i++) {
      if (scan.longest(i, Speech.Says.class) != null) {
        return !scan.is(i - 1, FunctionWord.COPULA); // passive or a noun
      }
      if (ends(scan, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word stands right behind an Arabic verb of saying, as who speaks: "Ankara said". */
  public static boolean isBehindVerb(Scan scan, int token) {
    for (Match<Speech> match : scan.at(token - 1, Speech.class)) {
      boolean verb =
          match.sense() instanceof Speech.Says
              || match.sense() instanceof Speech.Asks
              || match.sense() instanceof Speech.Reacts;
      if (verb && match.to() == token && (match.clitics() & ~Clitic.CONJUNCTIONS) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a verb of saying. */
  public static boolean isVerb(Scan scan, int token) {
    return token >= 0 && scan.longest(token, Speech.Says.class) != null;
  }

  /** Whether a word opens what somebody says: it stands right behind a verb of saying or "that". */
  public static boolean isSaid(Scan scan, Sentence sentence, int token) {
    int before = scan.tokens().is(token - 1, "that") ? token - 2 : token - 1;
    return before > sentence.from() && scan.longest(before, Speech.Says.class) != null;
  }

  private static boolean ends(Scan scan, int token) {
    return scan.tokens().kind(token) == Tokens.Kind.SIGN
        || scan.longest(token, Trigger.class) != null;
  }
}
