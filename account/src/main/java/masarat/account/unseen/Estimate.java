package masarat.account.unseen;

import org.jspecify.annotations.Nullable;

/**
 * What one method says of how many there are in all.
 *
 * @param value null where the data do not give one
 * @param low the lower end of the interval of 95 %
 * @param high the upper end
 * @param aic Akaike's criterion; only of models fitted by likelihood
 * @param bic the Bayesian criterion, by the logarithm of those observed
 * @param model which model was chosen, or which pair of lists taken; null where there is no choice
 */
public record Estimate(
    Method method,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double aic,
    @Nullable Double bic,
    @Nullable String model) {
  static Estimate of(Method method, double value, double low, double high) {
    return new Estimate(method, value, low, high, null, null, null);
  }

  /** The method has no answer. */
  static Estimate none(Method method) {
    return new Estimate(method, null, null, null, null, null, null);
  }

  Estimate with(double aic, double bic) {
    return new Estimate(method, value, low, high, aic, bic, model);
  }

  Estimate with(String model) {
    return new Estimate(method, value, low, high, aic, bic, model);
  }
}
