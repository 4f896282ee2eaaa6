/**
 * Reports to claims: who moved, how many, from where, through where, to where, when, and who says
 * so.
 *
 * <p>In comes a report in Arabic or English, out go its claims with the exact words they stand on,
 * or an explanation of all that was seen. It refuses to fill in what the text does not say, and it
 * never reads of a person, only of groups.
 */
@NullMarked
package masarat.reader;

import org.jspecify.annotations.NullMarked;
