/**
 * Days, months, years and relative words as intervals of days.
 *
 * <p>In comes a sentence and the day of publication, out go candidate times with their precision.
 * It refuses a date without evidence: without a day of publication a relative word is no time.
 */
@NullMarked
package masarat.reader.time;

import org.jspecify.annotations.NullMarked;
