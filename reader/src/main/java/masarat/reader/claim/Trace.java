package masarat.reader.claim;

/**
 * Listens to how claims come about. Nobody listens but {@code explain}, so nothing may be made for
 * the trace's sake. Positions are folded offsets.
 */
public interface Trace {
  /** Nobody listens. */
  Trace NONE = new Trace() {};

  /** What a word of moving came to. */
  enum Outcome {
    /** A claim, if no other sentence tells the same. */
    TOLD("told"),
    NO_PEOPLE("nobody stands where its people should"),
    TAKEN("its people have a happening already"),
    NO_MEANING("its people are not those it can tell of"),
    TOO_LITTLE("there is neither a number nor a way or place that it would need"),
    NEGATED("it is said not to have happened"),
    OUTSIDE("the text is about something else"),
    REPEATED("another sentence tells the same");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** For people to read. */
    public String words() {
      return words;
    }
  }

  /** What a sentence can take from those before it. */
  enum Taken {
    PEOPLE,
    ACTOR,
    SCENE,
    DAY
  }

  /**
   * A word of moving, or a noun that tells a happening, was tried.
   *
   * @param rule the manner and the first word of its entry
   */
  default void tried(String rule, int start, int end, Outcome outcome) {}

  /** What is told there took something from the sentences before. */
  default void carried(int start, int end, Taken taken, Object value) {}
}
