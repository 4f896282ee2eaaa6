package masarat.account;

import masarat.model.Attribution;

/**
 * How much it takes to give up a claim of a source.
 *
 * @param prior what a source of its class weighs before anything is known of it
 * @param agreement how well its numbers agree with those of others about the same happenings; 1 is
 *     the average
 * @param compared how many of its numbers could be compared
 * @param weight the prior times the agreement
 */
public record Source(
    Attribution attribution, double prior, double agreement, int compared, double weight) {}
