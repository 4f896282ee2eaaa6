package masarat.reader.claim;

import masarat.model.Form;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Scan;

/** What an Arabic number without a known noun shows to count that is no people. */
final class Things {
  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;

  Things(Scan scan, SentenceMentions mentions) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
  }

  boolean areCounted(QuantityMention mention) {
    return mention.noun() < 0
        && (areFeminine(mention)
            || areShared(mention)
            || areNamedBefore(mention)
            || areDone(mention));
  }

  /** "Much killing": what was done, and nobody it was done to. */
  private boolean areDone(QuantityMention mention) {
    int done = mention.to();
    done += isWord(done) && tokens.is(done, "من") ? 1 : 0;
    return isWord(done)
        && tokens.is(done - 1, "من")
        && tokens.word(done).startsWith("ال")
        && scan.at(done, Trigger.class).stream().anyMatch(m -> m.sense().shape() == Shape.NOUN)
        && scan.longest(done, Noun.class) == null;
  }

  /** "The four towns": a number with the article behind things with the article. */
  private boolean areNamedBefore(QuantityMention mention) {
    int named = mention.from() - 1;
    return named >= 0
        && isWord(named)
        && tokens.word(mention.from()).startsWith("ال")
        && tokens.word(named).startsWith("ال")
        && scan.longest(named, Noun.class) == null
        && scan.longest(mention.to(), Noun.class) == null
        && mentions.covering(named) == null;
  }

  /** A numeral that agrees with feminine plurals, as those of things mostly are: ثلاث رصاصات. */
  private boolean areFeminine(QuantityMention mention) {
    return tokens.cuts(mention.to() - 1).stream()
            .anyMatch(cut -> scan.functionWords().has(FunctionWord.FEMININE_NUMERAL, cut.word()))
        && isWord(mention.to())
        && tokens.word(mention.to()).endsWith("ات");
  }

  /**
   * "Most of their strongholds", "half of the centres": a share of what no noun of people names.
   */
  private boolean areShared(QuantityMention mention) {
    int whole = mention.to();
    whole += isWord(whole) && tokens.is(whole, "من") ? 1 : 0;
    return mention.quantity().form() == Form.SHARE
        && !isOwned(mention.to() - 1)
        && isWord(whole)
        && (tokens.word(whole).startsWith("ال") || isOwned(whole))
        && mentions.covering(whole) == null
        && scan.longest(whole, Noun.class) == null
        && scan.longest(whole, Discourse.class) == null;
  }

  private boolean isWord(int token) {
    return token < tokens.size() && tokens.kind(token) == Tokens.Kind.WORD;
  }

  /** Whether a word bears a pronoun of several: "their strongholds". */
  private boolean isOwned(int token) {
    String word = tokens.word(token);
    return word.endsWith("هم") || word.endsWith("هن") || word.endsWith("ها");
  }
}
