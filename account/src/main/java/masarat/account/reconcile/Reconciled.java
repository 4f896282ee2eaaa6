package masarat.account.reconcile;

/**
 * One object.
 *
 * @param value the middle of what the methods say; the mean and crh are left out, which one absurd
 *     claim moves as far as it likes
 * @param low the least that any of them says, or their middle when one source is left out
 * @param high the most
 * @param claims how many there are, copies left out
 * @param swing the source without which the value changes most; the same value and no name where
 *     none changes it
 */
public record Reconciled(
    String object, double value, double low, double high, int claims, Swing swing) {
  /**
   * What one source does to a value.
   *
   * @param source its name
   * @param without the value if the source is left out
   */
  public record Swing(String source, double without) {}
}
