package masarat.reader.mention;

/**
 * The scale of {@link Mention#weight()}, the same for all kinds. A mention starts with what its
 * first word is worth and gains {@link #EVIDENCE} for every further word that speaks for it, so
 * that a date of three words outweighs a month and a bare number, and a number with the noun that
 * it counts outweighs a year.
 */
public final class Weight {
  /** Only the shape speaks for it: bare digits, an indefinite noun in the singular. */
  public static final double FAINT = 0.25;

  /** A word that usually means this, alone: a number word, a month, a weekday. */
  public static final double PLAIN = 0.5;

  /** Each further word of support: the counted noun, a hedge, the day or the year of a month. */
  public static final double EVIDENCE = 1;

  private Weight() {}
}
