package masarat.account.unseen;

/**
 * What a fitted log-linear model says of those on no list.
 *
 * @param observed how many are on some list
 * @param intercept the logarithm of how many are expected on none
 * @param variance of the intercept
 * @param freedom cells less coefficients
 */
record Fitted(
    double observed,
    double intercept,
    double variance,
    double deviance,
    int freedom,
    double aic,
    double bic) {
  /** The upper 2.5 % point of the normal distribution. */
  static final double Z = 1.959963984540054;

  private static final double LEAST = 1e-9;
  private static final double MOST = 1e12;
  private static final double LOOSE = 1e4;

  double unseen() {
    return Math.exp(intercept);
  }

  /** How many there are in all. */
  double total() {
    return observed + unseen();
  }

  /** The standard error of the total, the chance of the unseen themselves included. */
  double error() {
    return Math.sqrt(unseen() + unseen() * unseen() * variance);
  }

  /** Whether the data bound the total at all; if not, the coefficients run away. */
  boolean isBounded() {
    return unseen() > LEAST && unseen() < MOST && variance >= 0 && variance < LOOSE;
  }

  /**
   * The log-normal interval of 95 %, which never falls below those who were seen (Burnham et al.
   * 1987).
   */
  Estimate as(Method method) {
    double ratio = error() / unseen();
    double factor = Math.exp(Z * Math.sqrt(Math.log1p(ratio * ratio)));
    return Estimate.of(method, total(), observed + unseen() / factor, observed + unseen() * factor)
        .with(aic, bic);
  }

  /** The interval of 95 % of the model's mean, symmetric on the log scale (Chan et al. 2021). */
  Estimate asMean(Method method) {
    double factor = Math.exp(Z * Math.sqrt(variance));
    return Estimate.of(method, total(), observed + unseen() / factor, observed + unseen() * factor)
        .with(aic, bic);
  }
}
