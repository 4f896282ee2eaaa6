package masarat.reader.word;

import masarat.reader.text.Clitic;

/**
 * A word or phrase of the vocabulary found in a text.
 *
 * @param from its first token
 * @param to one past its last
 * @param start folded offset where it begins, after the particles cut off
 * @param clitics set of {@link Clitic} bits cut off the first token
 */
public record Match<S extends Sense>(int from, int to, int start, int clitics, S sense) {
  public boolean has(int clitic) {
    return (clitics & clitic) != 0;
  }

  /** Folded offset where it begins with its article, of which لل leaves one letter. */
  public int startWithArticle() {
    return !has(Clitic.AL) ? start : has(Clitic.LI) ? start - 1 : start - 2;
  }
}
