package masarat.reader.text;

/**
 * One way to cut the particles off a word.
 *
 * @param word what is left; with its article unless {@link Clitic#AL} is cut too
 * @param start folded offset where what is left begins
 * @param clitics set of {@link Clitic} bits cut off
 */
public record Cut(String word, int start, int clitics) {
  public boolean has(int clitic) {
    return (clitics & clitic) != 0;
  }
}
