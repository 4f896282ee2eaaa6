/**
 * Record linkage: which events of two data sets are the same.
 *
 * <p>In come coded events of two or more lists; out come pairs, each with its probability and what
 * speaks for it ({@link masarat.account.match.Matching}). It refuses to decide what cannot be
 * decided: where several partners are as good, each keeps its share.
 */
@NullMarked
package masarat.account.match;

import org.jspecify.annotations.NullMarked;
