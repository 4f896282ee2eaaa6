package masarat.model;

/** What a quantity counts. */
public enum Unit implements Coded {
  PEOPLE,
  /** Households. */
  FAMILIES,
  VEHICLES,
  INCIDENTS,
  CASES
}
