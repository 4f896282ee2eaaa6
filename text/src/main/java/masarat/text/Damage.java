package masarat.text;

/** What can have befallen the letters of a text on its way. */
public enum Damage {
  /** Letters in the shapes of print, as files for printing hold them. */
  PRESENTATION_FORMS(true, "letters in shapes of print"),

  /** Characters inside words that nobody sees: of no width, or turning the direction. */
  HIDDEN_CHARACTERS(true, "characters inside words that cannot be seen"),

  /** A word torn apart where it is drawn out, to get past a filter: قصـ ـف. */
  TORN_WORDS(true, "words torn apart where they are drawn out"),

  /**
   * Lam and alef in the wrong order, as careless programs take them out of print: األمم. It is
   * mended after an alef, where no other reading is possible, and nowhere else.
   */
  REVERSED_LAM_ALEF(true, "words with lam and alef in the wrong order"),

  /** Letters set apart one by one. */
  SPLIT_LETTERS(false, "words whose letters are set apart one by one"),

  /** Signs that stand where a letter was lost. */
  LOST_LETTERS(false, "letters that were lost before"),

  /** Bytes of UTF-8 that were taken for another encoding. */
  WRONG_ENCODING(false, "characters of a text that was read in the wrong encoding");

  private final boolean mended;
  private final String words;

  Damage(boolean mended, String words) {
    this.mended = mended;
    this.words = words;
  }

  /** Whether folding sees through it; else the words are not understood. */
  public boolean isMended() {
    return mended;
  }

  /** What it is, for people to read, in the plural. */
  public String words() {
    return words;
  }
}
