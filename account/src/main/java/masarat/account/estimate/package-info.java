/**
 * Best guesses that belong beside guaranteed bounds and never into them.
 *
 * <p>In come measurements with their variances and rows that hold whatever is measured, or tables
 * and the margins they must have; out come values that meet all rows, with their spread. It refuses
 * a value to what the measurements leave open, and it says so where rows cannot all be met.
 */
@NullMarked
package masarat.account.estimate;

import org.jspecify.annotations.NullMarked;
