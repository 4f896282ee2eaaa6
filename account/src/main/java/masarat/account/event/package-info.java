/**
 * Events: which claims tell the same happening.
 *
 * <p>In come claims of one or many reports; out come {@link masarat.account.event.Event}s, each
 * claim in exactly one, whatever the order they came in. What people decided holds, then a fixed
 * rule, then weights ({@link masarat.account.event.ClaimMerging}); it does not judge who is right.
 */
@NullMarked
package masarat.account.event;

import org.jspecify.annotations.NullMarked;
