package masarat.store.claim;

import masarat.model.Coded;

/** Orders of a list of claims. */
public enum Sort implements Coded {
  /** By the first day of what happened, else of publication; what has neither comes last. */
  NEWEST,
  /** As {@link #NEWEST} backwards. */
  OLDEST,
  /** By the number said; what has none comes last. */
  LARGEST,
  /** By when it was put into the store, the last first. */
  LATEST
}
