package masarat.model;

import java.util.EnumSet;

/** A number word without a number: of a {@code vague} quantity or of a {@code share}. */
public enum Term implements Coded {
  SOME,
  FEW,
  SEVERAL,
  MANY,
  TENS,
  HUNDREDS,
  THOUSANDS,
  TENS_OF_THOUSANDS,
  HUNDREDS_OF_THOUSANDS,
  MILLIONS,
  LARGE_NUMBERS,
  MINORITY,
  PART,
  LARGE_PART,
  HALF,
  MOST,
  OVERWHELMING_MAJORITY,
  ALL;

  private static final EnumSet<Term> SHARES = EnumSet.range(MINORITY, ALL);

  /** Whether the term speaks of a part of a whole. */
  public boolean isShare() {
    return SHARES.contains(this);
  }
}
