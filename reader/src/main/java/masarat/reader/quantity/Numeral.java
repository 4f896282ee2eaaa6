package masarat.reader.quantity;

/**
 * A number in a text.
 *
 * @param to one past its last token
 * @param start folded offset where it begins, after particles written onto it
 * @param clitics what was cut off its first word
 * @param digits whether it begins with digits
 * @param scale the last of thousand, million and so on in it, else 1
 * @param withNoun whether it counts only where a noun follows
 */
public record Numeral(
    double value, int to, int start, int clitics, boolean digits, double scale, boolean withNoun) {

  /** Whether this is a whole number from {@code low} to {@code high}. */
  public boolean isWhole(int low, int high) {
    return value >= low && value <= high && value == Math.rint(value);
  }
}
