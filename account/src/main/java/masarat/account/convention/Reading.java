package masarat.account.convention;

import masarat.model.Interval;

/** What a convention makes of a quantity. */
public sealed interface Reading {
  /** Which entry of which convention was applied, for example {@code masarat/dozens}. */
  String rule();

  /**
   * So many, in the quantity's unit.
   *
   * @param hard what the words allow at all
   * @param core what they usually mean
   */
  record Count(Interval hard, Interval core, String rule) implements Reading {}

  /**
   * Such a part of a whole.
   *
   * @param hard fractions that the words allow at all, within 0 and 1
   * @param core fractions they usually mean
   * @param aboveLow whether the low end itself is excluded, as for "most": more than half
   * @param belowHigh whether the high end itself is excluded
   */
  record Part(Interval hard, Interval core, boolean aboveLow, boolean belowHigh, String rule)
      implements Reading {
    /** Whether this says any size at all: "a part of them" does not. */
    public boolean saysSize() {
      return hard.low() > 0 || hard.high() < 1;
    }
  }
}
