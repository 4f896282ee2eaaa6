package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masarat.account.AccountState;
import masarat.account.Fact;
import masarat.account.Guess;
import masarat.account.event.Event;
import masarat.account.linear.Bound;
import masarat.account.linear.Terms;
import org.jspecify.annotations.Nullable;

/** Which facts might narrow an account: numbers claimed loosely, and totals that nobody tells. */
final class Candidates {
  /** Trying a fact takes a moment; in a large account only totals and so many claims are tried. */
  private static final int MOST_CLAIMS = 150;

  private final Figures figures;
  private final StockRows stocks;
  private final List<AccountState> states;

  Candidates(Figures figures, StockRows stocks, List<AccountState> states) {
    this.figures = figures;
    this.stocks = stocks;
    this.states = states;
    figures.ask(totals());
  }

  /** The stocks at the beginning and at the end. */
  private Set<Integer> totals() {
    Set<Integer> totals = new LinkedHashSet<>();
    for (AccountState state : states) {
      totals.add(stocks.stock(state.id(), 0));
      totals.add(stocks.stock(state.id(), stocks.steps()));
    }
    return totals;
  }

  List<Candidate> all(Happenings happenings, FlowRows flows, Estimates estimates) {
    List<Candidate> all = new ArrayList<>();
    for (AccountState state : states) {
      if (!state.isUnknown()) {
        inState(state, true, estimates, all);
        inState(state, false, estimates, all);
      }
    }
    List<String> alive =
        states.stream().filter(state -> !state.isFinal()).map(AccountState::id).toList();
    all.add(new Candidate(new Fact.Everybody(), stocks.sum(alive, 0), -1, null, true));
    happenings.movements().stream()
        .limit(MOST_CLAIMS)
        .forEach(movement -> claimed(movement.event(), flows, estimates, all));
    return all;
  }

  private void inState(
      AccountState state, boolean atStart, Estimates estimates, List<Candidate> all) {
    int instant = atStart ? 0 : stocks.steps();
    int unknown = stocks.stock(state.id(), instant);
    Bound bound = figures.bound(unknown);
    if (bound.low() == bound.high() || (atStart && state.isFinal())) {
      return;
    }
    String told = stocks.told(unknown);
    Fact fact = told == null ? new Fact.InState(state.id(), atStart) : new Fact.Claimed(told);
    boolean open = Double.isInfinite(bound.high());
    Double value = open ? null : value(bound, estimates.stock(state.id(), instant));
    all.add(new Candidate(fact, Terms.of(unknown), unknown, value, open));
  }

  private void claimed(Event event, FlowRows flows, Estimates estimates, List<Candidate> all) {
    int unknown = flows.number(event.id());
    Bound bound = figures.bound(unknown);
    Double value = value(bound, estimates.event(event));
    boolean sized = bound.low() > 1 || !Double.isInfinite(bound.high());
    if (value != null && sized && bound.low() < bound.high()) {
      Fact fact = new Fact.Claimed(Event.idOf(event.lead()));
      all.add(new Candidate(fact, Terms.of(unknown), unknown, value, false));
    }
  }

  /** A number within some bounds: the best guess, else the middle on the scale of ratios. */
  private static @Nullable Double value(Bound bound, @Nullable Guess guess) {
    double low = Math.ceil(bound.low());
    if (guess != null) {
      return (double) Math.round(Math.min(Math.max(guess.value(), low), bound.high()));
    }
    if (Double.isInfinite(bound.high())) {
      return null;
    }
    double middle = Math.round(Math.sqrt((low + 1) * (bound.high() + 1)) - 1);
    return Math.min(Math.max(middle, low), Math.floor(bound.high()));
  }
}
