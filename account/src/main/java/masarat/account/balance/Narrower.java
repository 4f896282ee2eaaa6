package masarat.account.balance;

import java.util.List;
import java.util.Set;
import masarat.account.AccountState;
import masarat.account.Narrowing;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.RoughBounds;
import masarat.account.linear.Terms;
import org.jspecify.annotations.Nullable;

/** Tries which single number, if somebody knew it, would close most of the open figures. */
final class Narrower {
  private static final int MOST_STATES = 30;

  private final LinearSystem system;
  private final StockRows stocks;
  private final List<Integer> figures;
  private final BoundsSolver solver = new RoughBounds();

  /**
   * @param figures the unknowns on the screen
   */
  Narrower(LinearSystem system, StockRows stocks, List<Integer> figures) {
    this.system = system.directions();
    this.stocks = stocks;
    this.figures = figures;
  }

  @Nullable Narrowing best(List<AccountState> states) {
    int open = open(system);
    Narrowing best = null;
    for (AccountState state : states.subList(0, Math.min(MOST_STATES, states.size()))) {
      for (int instant : new int[] {0, stocks.steps()}) {
        LinearSystem known = system.without(Set.of());
        known.atMost(Terms.of(stocks.stock(state.id(), instant)), 0, null);
        int closes = open - open(known);
        if (closes > (best == null ? 0 : best.closes())) {
          best = new Narrowing(state.id(), instant == 0, closes, open);
        }
      }
    }
    return best;
  }

  private int open(LinearSystem known) {
    return (int)
        solver.bounds(known, figures).stream()
            .filter(bound -> Double.isInfinite(bound.high()))
            .count();
  }
}
