package masarat.model;

/** The period of a rate; no account adds rates up. */
public enum Per implements Coded {
  DAY,
  WEEK,
  MONTH,
  YEAR
}
