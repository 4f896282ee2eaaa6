package masarat.store.claim;

import masarat.model.Coded;

/** How far analysts have come with a claim. */
public enum Review implements Coded {
  /** Read by machine, decided by nobody. */
  OPEN,
  ACCEPTED,
  /** Accepted in other words than it was read. */
  EDITED,
  /** Kept and shown, but no account counts it. */
  REJECTED
}
