package masarat.account.coded;

/**
 * How many people, as a data set has it.
 *
 * @param low at least 0
 * @param best the coders' choice, within the other two; {@code low} where they made none
 * @param high at least {@code low}
 */
public record Toll(double low, double best, double high) {
  public Toll {
    if (!(low >= 0 && low <= best && best <= high)) {
      throw new IllegalArgumentException(
          "No number is between " + low + " and " + high + " and best " + best + ".");
    }
  }
}
