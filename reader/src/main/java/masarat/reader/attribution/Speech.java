package masarat.reader.attribution;

import masarat.model.Denial;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Sense;
import masarat.text.Folded;

/** What a word does for the question who says it. */
sealed interface Speech extends Sense {
  /** A verb of saying. */
  record Says() implements Speech {}

  /** A verb that goes on with the speaker before. */
  record Continues() implements Speech {}

  /** A verb that hands over to whom its subject quotes. */
  record Relays() implements Speech {}

  /** A verb of asking or accusing: whoever does it tells what it is about. */
  record Asks() implements Speech {
    /** The vowel that writers put on a passive to tell it from the active. */
    private static final String PASSIVE = "\u064F";

    /** Whether such a verb stands at a token, and not the noun or passive of the same letters. */
    static boolean at(Scan scan, int token) {
      Match<Asks> asks = scan.longest(token, Asks.class);
      return asks != null
          && (asks.clitics() & ~Clitic.CONJUNCTIONS) == 0
          && !written(scan.tokens(), token).contains(PASSIVE);
    }

    private static String written(Tokens tokens, int token) {
      Folded folded = tokens.folded();
      int start = folded.start(tokens.start(token));
      return folded.original().substring(start, folded.end(tokens.end(token)));
    }
  }

  /** A verb of dealing with what happened before: "condemned", "buried". */
  record Reacts() implements Speech {}

  /** A verb of bringing something out: "published". */
  record Issues() implements Speech {}

  /** What is brought out: "a report". */
  record Issued() implements Speech {}

  /** "His responsibility for": an attack is owned to. */
  record Owns() implements Speech {}

  /** A word that begins a sentence which goes on with the speaker before. */
  record Also() implements Speech {}

  /** "It is recalled that": the author speaks again. */
  record Narrates() implements Speech {}

  /** "Stressing", before "that": who spoke last goes on. */
  record Adding() implements Speech {}

  /** "According to": the speaker follows. */
  record According() implements Speech {}

  /** "As" before a verb of saying: the speaker follows the verb. */
  record As() implements Speech {}

  /** "Statement by": who issued a report that is itself a statement follows. */
  record Document() implements Speech {}

  /** "That": what is said begins. */
  record That() implements Speech {}

  /** A kind of speaker. */
  record Speaker(SourceClass source) implements Speech {}

  /** Words that set the stance of what follows. */
  record Cue(Stance stance) implements Speech {}

  /** "Not": what follows did not happen. */
  record Not() implements Speech {}

  /** "But, except": undoes a negation. */
  record Only() implements Speech {}

  /** What was just told is called too big, or untrue. */
  record Denies(Denial denial) implements Speech {}
}
