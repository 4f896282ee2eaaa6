package masarat.account;

/**
 * What one fact would do to the account.
 *
 * @param closes how many open figures would have an upper end
 * @param open how many open figures there are
 * @param narrower by how much the intervals of the closed figures would shrink together, of 1; the
 *     width of an interval is taken on the scale of ratios
 */
public record Narrowing(Fact fact, int closes, int open, double narrower) {}
