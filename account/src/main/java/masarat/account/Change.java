package masarat.account;

/**
 * By how many a stock grew during a step: those who came without those who left. Fewer than before
 * are a negative number; whether people left or a count was corrected, a stock alone does not say.
 *
 * @param low {@link Double#NEGATIVE_INFINITY} where nothing closes it
 * @param high {@link Double#POSITIVE_INFINITY} where nothing closes it
 */
public record Change(double low, double high) {
  /** Whether it is known to be a loss. */
  public boolean isLoss() {
    return high < 0;
  }
}
