package masarat.account;

/** A number that nobody knows exactly, and that would narrow figures if somebody did. */
public sealed interface Fact {
  /**
   * The number that a claim, or one of the study's baselines, speaks of.
   *
   * @param claim its id
   */
  record Claimed(String claim) implements Fact {}

  /**
   * How many were in a state.
   *
   * @param state its id
   * @param atStart whether at the beginning of the period, not at its end
   */
  record InState(String state, boolean atStart) implements Fact {}

  /** How many there were in all at the beginning, wherever they were, the dead left out. */
  record Everybody() implements Fact {}
}
