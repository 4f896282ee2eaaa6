package masarat.model;

/** How exactly a place is known, from a point to a country. */
public enum PlacePrecision implements Coded {
  EXACT,
  NEAR,
  DISTRICT,
  PROVINCE,
  REGION,
  COUNTRY
}
