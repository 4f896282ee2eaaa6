/**
 * Claims put together: people, places, days and sources gathered round the words of moving, with
 * what carries over from the sentences before.
 *
 * <p>In come a report's sentences with their mentions and triggers, out go its claims, each with
 * the rule that made it and how sure it is. It refuses a movement without people, and one without a
 * number, an origin, a destination or a custodian.
 */
@NullMarked
package masarat.reader.claim;

import org.jspecify.annotations.NullMarked;
