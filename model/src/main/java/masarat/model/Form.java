package masarat.model;

/** How a text states a quantity. */
public enum Form implements Coded {
  EXACT,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  AT_MOST,
  RANGE,
  VAGUE,
  SHARE,
  NONE
}
