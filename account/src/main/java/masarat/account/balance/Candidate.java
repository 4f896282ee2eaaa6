package masarat.account.balance;

import masarat.account.Fact;
import masarat.account.linear.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A fact that might narrow an account.
 *
 * @param terms the number it would tell
 * @param unknown the unknown that is that number; -1 where it is a sum of several
 * @param value a number it may turn out to be; null where nothing says how large it is
 * @param mayClose whether it can give open figures an upper end: its own number is open
 */
record Candidate(Fact fact, Terms terms, int unknown, @Nullable Double value, boolean mayClose) {
  /** Whether it is this figure's own number. */
  boolean isOf(int figure) {
    return unknown == figure;
  }
}
