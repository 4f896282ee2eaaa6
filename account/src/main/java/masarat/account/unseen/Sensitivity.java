package masarat.account.unseen;

/**
 * What the Bayesian average says under one delta.
 *
 * @param delta the prior's weight in each cell
 * @param mean the mean of the total
 * @param mode the likeliest total
 * @param low 2.5 % lie below
 * @param high 2.5 % lie above
 * @param saturated how likely the graph is that cannot tell of anybody unseen
 */
public record Sensitivity(
    double delta,
    double mean,
    double mode,
    double median,
    double low,
    double high,
    double saturated) {
  static Sensitivity of(double delta, Posterior posterior) {
    return new Sensitivity(
        delta,
        posterior.mean(),
        posterior.mode(),
        posterior.median(),
        posterior.low(),
        posterior.high(),
        posterior.saturated());
  }
}
