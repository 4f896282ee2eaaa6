package masarat.reader.claim;

import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** One who is called by where he comes from, in English: "a Syrian was", "one Syrian in". */
final class EnglishCompatriots {
  private final Scan scan;
  private final Tokens tokens;
  private final SentenceMentions mentions;

  EnglishCompatriots(Scan scan, SentenceMentions mentions) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.mentions = mentions;
  }

  /** Whose compatriot begins at a token; null where none does, or only an adjective. */
  @Nullable ActorMention at(int token, int limit) {
    if (!scan.is(token, FunctionWord.INDEFINITE) && !tokens.is(token, "one")) {
      return null;
    }
    int age = token + 1;
    int at = tokens.is(age + 1, "-") ? pastAge(age, limit) : age;
    return at < limit
            && mentions.startingAt(at) instanceof ActorMention actor
            && actor.community()
            && ends(actor.to(), limit)
        ? actor
        : null;
  }

  /** "Two Lebanese sources": whether who ends at a token only says where others come from. */
  boolean describes(int token, int limit) {
    return mentions.covering(token - 1) instanceof ActorMention actor
        && actor.community()
        && !tokens.word(token - 1).endsWith("s")
        && !ends(token, limit)
        && scan.longest(token, Trigger.class) == null
        && tokens.word(token).endsWith("s");
  }

  /** Past "16-year-old". */
  private int pastAge(int token, int limit) {
    int old = token + 4;
    return old < limit && tokens.is(old, "old") ? old + 1 : limit;
  }

  /** Whether no noun follows. */
  private boolean ends(int token, int limit) {
    return token >= limit
        || tokens.kind(token) == Tokens.Kind.SIGN && !tokens.is(token, "-")
        || scan.is(token, FunctionWord.COPULA)
        || scan.is(token, FunctionWord.PERFECT)
        || scan.is(token, FunctionWord.COORDINATOR)
        || scan.is(token, FunctionWord.ADJUNCT)
        || scan.is(token, FunctionWord.SET_IN);
  }
}
