package masarat.reader.text;

/** Where and when an English report was written, before its first words: "CAIRO, 3 May (AP) -". */
public final class Dateline {
  /** How many tokens it has at most. */
  private static final int LONGEST = 14;

  private static final int SHORTEST_NAME = 4;

  private Dateline() {}

  /** Whether a sentence is nothing but a dateline. */
  public static boolean is(Tokens tokens, Sentence sentence) {
    return end(tokens, sentence.from()) == sentence.to();
  }

  /** The token behind the dash of a dateline that begins at a token; that token if none does. */
  static int end(Tokens tokens, int from) {
    boolean named =
        from < tokens.size()
            && tokens.isCapital(from)
            && tokens.isShouted(from)
            && tokens.word(from).length() >= SHORTEST_NAME;
    int limit = Math.min(tokens.size() - 1, from + LONGEST);
    for (int i = from + 1; named && i < limit; i++) {
      if (tokens.is(i, "-") && !tokens.isGlued(i)) {
        return i + 1;
      }
      boolean word = tokens.kind(i) == Tokens.Kind.WORD;
      named = tokens.kind(i) != Tokens.Kind.BREAK && (!word || tokens.isCapital(i));
    }
    return from;
  }
}
