/**
 * How many there are that no list has, from who is on which list.
 *
 * <p>In come capture histories (how many are on exactly these lists) or how many were seen how many
 * times; out come the estimates of several published methods side by side, each with its interval,
 * and cautions. It refuses to choose one of them, and a method that has no answer for the data says
 * so instead of a number.
 */
@NullMarked
package masarat.account.unseen;

import org.jspecify.annotations.NullMarked;
