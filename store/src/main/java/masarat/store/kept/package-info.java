/**
 * Things that are kept by name with all their versions: studies and sources; and answers that take
 * long to work out.
 *
 * <p>In come texts under a name; out goes the newest of each, and the older ones on demand. It
 * reads no study and balances no account, and it refuses to forget a version.
 */
@NullMarked
package masarat.store.kept;

import org.jspecify.annotations.NullMarked;
