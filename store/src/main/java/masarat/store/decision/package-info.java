/**
 * What analysts decide about claims: named, undoable, and taken over when a report is read again.
 *
 * <p>In come acts with who and why; out go decisions, and claims as decided. It changes nothing
 * that was read and forgets no decision: one that is undone, or whose claim a newer reading lost,
 * is still there to be looked at.
 */
@NullMarked
package masarat.store.decision;

import org.jspecify.annotations.NullMarked;
