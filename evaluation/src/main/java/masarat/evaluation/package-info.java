/**
 * How well claims read by the program agree with claims made by hand.
 *
 * <p>In come two sets of claims and, perhaps, other names for places and actors; out go precision,
 * recall and F1 of the claims found and of their filled fields, and every disagreement. It refuses
 * nothing: a claim of a report the gold does not know is one too many.
 */
@NullMarked
package masarat.evaluation;

import org.jspecify.annotations.NullMarked;
