package masarat.reader;

import java.util.List;
import masarat.model.Claim;
import masarat.reader.mention.Mention;
import masarat.text.Language;

/**
 * What the reader sees in a text. All offsets are code points of the text.
 *
 * @param sentences in the order of the text
 * @param mentions those that won the competition for their words
 * @param rivals those that lost it
 */
public record Explanation(
    Language language,
    List<Span> sentences,
    List<Seen> mentions,
    List<Seen> rivals,
    List<Claim> claims) {
  public Explanation {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    rivals = List.copyOf(rivals);
    claims = List.copyOf(claims);
  }

  /** Part of the text, half-open. */
  public record Span(int start, int end, String text) {}

  /** A mention where it stands. */
  public record Seen(Span span, Mention mention) {}
}
