package masarat.reader;

import java.util.List;
import masarat.model.Claim;
import masarat.reader.claim.Trace.Outcome;
import masarat.reader.claim.Trace.Taken;
import masarat.reader.mention.Mention;
import masarat.text.Language;
import masarat.text.Notice;

/**
 * What the reader sees in a text. All offsets are code points of the text.
 *
 * @param notices damage of the text; their places are in UTF-16
 * @param sentences in the order of the text
 * @param words those that mean something to a part of the reader
 * @param mentions those that won the competition for their words
 * @param rivals those that lost it
 * @param tried words of moving and what they came to
 * @param carried what was taken from the sentences before
 */
public record Explanation(
    Language language,
    List<Notice> notices,
    List<Span> sentences,
    List<Word> words,
    List<Seen> mentions,
    List<Rival> rivals,
    List<Tried> tried,
    List<Carried> carried,
    List<Claim> claims) {
  public Explanation {
    notices = List.copyOf(notices);
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    rivals = List.copyOf(rivals);
    tried = List.copyOf(tried);
    carried = List.copyOf(carried);
    claims = List.copyOf(claims);
  }

  /** Part of the text, half-open. */
  public record Span(int start, int end, String text) {}

  /**
   * A word and what it can be.
   *
   * @param meanings each with the particles that are cut off before it
   */
  public record Word(Span span, List<Meaning> meanings) {}

  /**
   * What a word or phrase can be.
   *
   * @param particles those cut off the first word, in their order: و, ب, ال
   * @param phrase the word or phrase behind them
   * @param part of the reader that knows it: quantity, time, place, actor, movement, …
   * @param sense to that part
   */
  public record Meaning(List<String> particles, String phrase, String part, String sense) {}

  /** A mention where it stands. */
  public record Seen(Span span, Mention mention) {}

  /**
   * A mention that lost its words.
   *
   * @param winners whose words they are; they weigh more together, or as much
   */
  public record Rival(Span span, Mention mention, List<Seen> winners) {}

  /**
   * A word of moving.
   *
   * @param rule the manner and the first word of its entry
   */
  public record Tried(Span span, String rule, Outcome outcome) {}

  /**
   * What something told took from the sentences before.
   *
   * @param span what is told
   * @param value what it took, in words
   */
  public record Carried(Span span, Taken taken, String value) {}

  /** The same with the claims under a convention. */
  public Explanation withClaims(List<Claim> read) {
    return new Explanation(
        language, notices, sentences, words, mentions, rivals, tried, carried, read);
  }
}
