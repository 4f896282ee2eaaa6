package masarat.account;

import masarat.model.Interval;

/**
 * How a claim was read.
 *
 * @param interval what its words allow under the convention, in people or incidents
 * @param rule which entry of which convention said so
 */
public record ClaimReading(Interval interval, String rule) {}
