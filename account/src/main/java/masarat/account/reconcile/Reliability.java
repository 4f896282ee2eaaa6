package masarat.account.reconcile;

/**
 * One source.
 *
 * @param weight how much one of its claims counts; 1 is the average of all claims
 * @param bias how far its figures lie above the others: as a share of the value where the scale is
 *     logarithmic (0.2 is a fifth too high), else in the units of the value
 * @param claims how many it made, copies left out
 */
public record Reliability(String source, double weight, double bias, int claims) {}
