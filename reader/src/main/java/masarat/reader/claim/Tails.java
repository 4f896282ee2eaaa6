package masarat.reader.claim;

import java.util.Set;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Cut;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;

/** The words behind a trigger that belong to it: "met … their death". */
final class Tails {
  /** How far behind a verb its second word may stand, in tokens. */
  private static final int REACH = 24;

  private final Tokens tokens;
  private final Sentence sentence;

  Tails(Tokens tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** Whether a trigger has the tail that it needs. */
  boolean isComplete(Match<Trigger> match) {
    Set<String> tail = match.sense().frame().tail();
    return tail.isEmpty() || follow(match, tail, REACH);
  }

  /** Whether one of some words follows a trigger within a number of tokens. */
  boolean follow(Match<Trigger> match, Set<String> words, int reach) {
    int limit = Math.min(sentence.to(), match.to() + reach);
    for (int i = match.to(); i < limit && !words.isEmpty(); i++) {
      if (at(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words stands at a token, with or without particles. */
  boolean at(int token, Set<String> words) {
    if (words.isEmpty() || tokens.kind(token) != Tokens.Kind.WORD) {
      return false;
    }
    for (Cut cut : tokens.cuts(token)) {
      if (words.contains(cut.word())) {
        return true;
      }
    }
    return false;
  }

  /** The end of the last tail word of a trigger, or of the trigger itself. */
  int end(Match<Trigger> match) {
    Set<String> tail = match.sense().frame().tail();
    int limit = Math.min(sentence.to(), match.to() + REACH);
    for (int i = match.to(); i < limit; i++) {
      if (at(i, tail)) {
        return i + 1;
      }
    }
    return match.to();
  }
}
