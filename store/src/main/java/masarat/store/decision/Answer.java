package masarat.store.decision;

import masarat.store.claim.StoredClaim;

/** What came of an attempt to decide. */
public sealed interface Answer {
  /** It is decided. */
  record Done(Decision decision) implements Answer {}

  /**
   * Somebody decided in between; nothing was done.
   *
   * @param now the claim as it stands
   */
  record Stale(StoredClaim now) implements Answer {}

  /**
   * There is no such claim or decision, or the claim would make no sense; nothing was done.
   *
   * @param why one line, with the way out
   */
  record Refused(String why) implements Answer {}
}
