package masarat.account.unseen;

/**
 * Two lists by themselves.
 *
 * @param first how many are on the one
 * @param second how many are on the other
 * @param both how many are on both
 */
public record Pair(String a, String b, int first, int second, int both) {
  /** The product of the lists by those on both; infinite where nobody is. */
  public double lincolnPetersen() {
    return (double) first * second / both;
  }

  /** The estimate of Chapman (1951), finite and nearly without bias. */
  public double chapman() {
    return (first + 1.0) * (second + 1.0) / (both + 1.0) - 1;
  }

  /** The variance of Chapman's estimate (Seber 1970). */
  public double variance() {
    return (first + 1.0)
        * (second + 1.0)
        * (first - both)
        * (second - both)
        / ((both + 1.0) * (both + 1.0) * (both + 2.0));
  }

  /** How many are on one of the two at least. */
  int observed() {
    return first + second - both;
  }

  /**
   * One of the two estimates with the interval of 95 % that is log-normal above those seen. Both
   * take the variance of Chapman's.
   */
  Estimate as(Method method, double total) {
    double unseen = total - observed();
    if (!(unseen > 0) || Double.isInfinite(unseen)) {
      return unseen == 0 ? Estimate.of(method, total, total, total) : Estimate.none(method);
    }
    double ratio = variance() / (unseen * unseen);
    double factor = Math.exp(Fitted.Z * Math.sqrt(Math.log1p(ratio)));
    return Estimate.of(method, total, observed() + unseen / factor, observed() + unseen * factor);
  }
}
