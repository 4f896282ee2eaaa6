package masarat.reader.text;

/** The particles that Arabic writes onto the beginning of a word, as bits of a set. */
public final class Clitic {
  /** و, "and". */
  public static final int WA = 1;

  /** ف, "so, then". */
  public static final int FA = 2;

  /** ب, "in, with, by". */
  public static final int BI = 4;

  /** ل, "to, for". */
  public static final int LI = 8;

  /** ك, "as". */
  public static final int KA = 16;

  /** ال, the article. */
  public static final int AL = 32;

  /** س, the future. */
  public static final int SA = 64;

  /** Those that join clauses or words. */
  public static final int CONJUNCTIONS = WA | FA;

  /** Those that are prepositions. */
  public static final int PREPOSITIONS = BI | LI | KA;

  private Clitic() {}
}
