/**
 * How long accounts of many flows take.
 *
 * <p>In come a number of flows and of lies; out come the times of each tier, in a fresh process or
 * warm. It refuses to judge what an account says; the tests do that.
 */
@NullMarked
package masarat.bench.account;

import org.jspecify.annotations.NullMarked;
