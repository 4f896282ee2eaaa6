package masarat.model;

/** How exactly a text dates something. */
public enum DatePrecision implements Coded {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  RANGE
}
