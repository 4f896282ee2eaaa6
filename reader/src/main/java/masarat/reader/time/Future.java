package masarat.reader.time;

import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens.Kind;
import masarat.reader.time.TimeWord.Mark;
import masarat.reader.word.Match;

/** Tells by a verb of the future, or a word for it, shortly before a time that it is to come. */
final class Future {
  private Future() {}

  /** Whether a time that begins at a token is still to come. */
  static boolean pointsAt(Words words, int token) {
    for (int i = token - 1; i >= Math.max(words.first(), token - 8); i--) {
      if (words.tokens().kind(i) == Kind.BREAK || words.tokens().is(i, ".")) {
        return false;
      }
      if (words.isMark(i, Mark.FUTURE) || isVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** سيصل: a verb of the present with the particle of the future, and no other word we know. */
  private static boolean isVerb(Words words, int token) {
    String word = words.tokens().word(token);
    boolean known = false;
    for (Match<?> match : words.scan().at(token)) {
      if (match.has(Clitic.SA)) {
        return true;
      }
      known |= (match.clitics() & Clitic.SA) == 0;
    }
    return !known && word.length() >= 5 && word.startsWith("سي");
  }
}
