/**
 * How fast the store takes claims in and shows them, and that it loses none when it is killed.
 *
 * <p>In comes the address of a database that may be filled, out go claims a second, milliseconds
 * for each view, the plans of its queries, and what was left after each kill. It makes its own
 * claims from a seed, and it refuses a store that holds something already.
 */
@NullMarked
package masarat.bench.store;

import org.jspecify.annotations.NullMarked;
