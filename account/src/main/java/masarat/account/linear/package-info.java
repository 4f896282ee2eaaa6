/**
 * The algebra under an account: linear rows over unknowns of at least 0, some resting on premises.
 *
 * <p>In comes a {@link masarat.account.linear.LinearSystem}; out go the smallest and largest value
 * of every unknown asked for with the premises that hold them, or, where not all premises can be
 * true, the smallest contradictions and the smallest repairs. It refuses to bound a system that
 * contradicts itself, and it knows nothing of claims, states or languages.
 */
@NullMarked
package masarat.account.linear;

import org.jspecify.annotations.NullMarked;
