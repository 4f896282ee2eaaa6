package masarat.model;

/** In what condition people are. */
public enum Status implements Coded {
  /** Serving with the state's actor. */
  FORCE,
  /** Held by the state's actor. */
  CUSTODY,
  CIVILIAN_LIFE,
  HOME_COUNTRY,
  ABROAD,
  DEAD,
  BESIEGED,
  CAMP
}
