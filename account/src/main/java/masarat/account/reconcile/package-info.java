/**
 * What a figure is when sources do not agree on it, and how far each source can be trusted.
 *
 * <p>In come numeric claims (this source says so much of that object); out come for each object a
 * value and how far methods and sources pull it, and for each source a weight and a bias. It
 * refuses to hide behind one method: all that were tried are given.
 */
@NullMarked
package masarat.account.reconcile;

import org.jspecify.annotations.NullMarked;
