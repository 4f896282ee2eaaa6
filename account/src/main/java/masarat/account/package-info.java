/**
 * The account of a group: stocks and flows whose every number is an interval.
 *
 * <p>Here are the nouns of the answer; {@code balance} works it out from a study and its claims and
 * {@code show} prints it. It holds no number without the claims that stand for it, and it refuses
 * to choose between claims that cannot all be true: it names them.
 */
@NullMarked
package masarat.account;

import org.jspecify.annotations.NullMarked;
