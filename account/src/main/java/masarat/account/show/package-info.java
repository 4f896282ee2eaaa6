/**
 * The account for people and for programs: as a table, as JSON, and every figure explained in
 * English and Arabic.
 *
 * <p>In comes an {@link masarat.account.Account}; out go text and trees. The words are data under
 * {@code lexicon/account}; nothing is computed here, and no figure is shown without what it rests
 * on.
 */
@NullMarked
package masarat.account.show;

import org.jspecify.annotations.NullMarked;
