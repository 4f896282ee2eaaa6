package masarat.account.estimate;

/**
 * Measurements adjusted so that all rows are met.
 *
 * @param values of the unknowns
 * @param deviations the standard deviation of each value
 * @param feasible whether the rows can all be met; if not, the values meet them as well as they can
 * @param statistic the weighted square of what the exact rows lacked before: chi squared of {@code
 *     freedom} degrees if the measurements are what they are taken for
 * @param freedom how many exact rows are independent of each other
 */
public record Adjustment(
    double[] values, double[] deviations, boolean feasible, double statistic, int freedom) {}
