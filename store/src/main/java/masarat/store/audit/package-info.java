/**
 * The audit chain: who did what to which thing when and why, and the hash of what it was.
 *
 * <p>In come acts as they are written; out go numbered entries, each of which holds the hash of the
 * one before, so that a change anywhere shows. It changes and removes no entry, and it refuses to
 * call a chain whole that it has not computed anew.
 */
@NullMarked
package masarat.store.audit;

import org.jspecify.annotations.NullMarked;
