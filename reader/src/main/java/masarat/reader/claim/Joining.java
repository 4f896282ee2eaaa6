package masarat.reader.claim;

import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** What "and", "or" and commas join in a sentence. */
final class Joining {
  private final Scan scan;
  private final Tokens tokens;
  private final Sentence sentence;
  private final SentenceMentions mentions;

  Joining(Scan scan, Sentence sentence, SentenceMentions mentions) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** Whether a mention is joined by "and" to one of its kind. */
  boolean isJoined(Mention mention) {
    return before(mention) != null;
  }

  /** The mention of its kind to which a mention is joined; null where there is none. */
  @Nullable Mention before(Mention mention) {
    int from = start(mention);
    for (int at = from - 1; at >= Math.max(sentence.from(), from - 2); at--) {
      Mention before = mentions.covering(at);
      if (before != null && before != mention) {
        boolean alike = before.getClass() == mention.getClass();
        return alike && joins(before.to(), from) ? before : null;
      }
    }
    return null;
  }

  /** "Arsal and the Bekaa": an English place begins with its article. */
  private int start(Mention mention) {
    boolean article = mention instanceof PlaceMention && tokens.is(mention.from() - 1, "the");
    return mention.from() - (article ? 1 : 0);
  }

  private boolean joins(int from, int to) {
    if (from == to) {
      return scan.at(to).stream().anyMatch(match -> match.has(Clitic.WA));
    }
    return from == to - 1 && isJoiner(from);
  }

  /** Whether "and" is written onto a word. */
  boolean isJoinedWord(int token) {
    return scan.at(token).stream().anyMatch(match -> match.has(Clitic.WA))
        || isJoiner(Math.max(0, token - 1));
  }

  /** Whether a token of its own joins what stands around it: "and", "or", a comma. */
  boolean isJoiner(int token) {
    return scan.is(token, FunctionWord.COORDINATOR)
        || tokens.is(token, ",")
        || tokens.is(token, "،");
  }
}
