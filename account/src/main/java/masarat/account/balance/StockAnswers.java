package masarat.account.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import masarat.account.AccountState;
import masarat.account.Stock;
import masarat.account.event.Event;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.LinearSystem;
import masarat.account.study.Baseline;
import org.jspecify.annotations.Nullable;

/** The stocks of an account and, in a series, by how much they grew. */
final class StockAnswers {
  private final StockRows rows;
  private final List<AccountState> states;
  private final Figures figures;
  private final Estimates estimates;
  private @Nullable Changes changes;

  /** Asks for all stocks. */
  StockAnswers(StockRows rows, List<AccountState> states, Figures figures, Estimates estimates) {
    this.rows = rows;
    this.states = states;
    this.figures = figures;
    this.estimates = estimates;
    for (AccountState state : states) {
      for (int instant = isSeries() ? 0 : 1; instant <= rows.steps(); instant++) {
        figures.ask(List.of(rows.stock(state.id(), instant)));
      }
    }
  }

  private boolean isSeries() {
    return rows.steps() > 1;
  }

  /** How every stock of a series grew; asked for when the stocks have their bounds. */
  void solveChanges(LinearSystem system, BoundsSolver solver) {
    if (!isSeries()) {
      return;
    }
    Changes all = new Changes(system, solver, figures);
    for (AccountState state : states) {
      for (int step = 0; step < rows.steps(); step++) {
        all.ask(rows.stock(state.id(), step), rows.stock(state.id(), step + 1));
      }
    }
    all.solve();
    changes = all;
  }

  List<Stock> stocks(
      Calendar calendar, Happenings happenings, FlowRows flows, List<Baseline> baselines) {
    List<Stock> all = new ArrayList<>();
    Map<String, Set<String>> byState = claims(happenings, flows, baselines);
    for (AccountState state : states) {
      List<String> claims = List.copyOf(byState.getOrDefault(state.id(), Set.of()));
      for (int step = 0; step < rows.steps(); step++) {
        int before = rows.stock(state.id(), step);
        int after = rows.stock(state.id(), step + 1);
        all.add(
            new Stock(
                state.id(),
                calendar.steps().get(step),
                figures.figure(after, estimates.stock(state.id(), step + 1)),
                changes == null ? null : Changes.whole(changes.change(before, after)),
                claims));
      }
    }
    return all;
  }

  /** The ids of all claims that speak of a state, sorted. */
  private static Map<String, Set<String>> claims(
      Happenings happenings, FlowRows flows, List<Baseline> baselines) {
    Map<String, Set<String>> byState = new HashMap<>();
    for (Pair pair : flows.pairs()) {
      List<String> claims = pair.claims();
      of(pair.from.state().id(), byState).addAll(claims);
      of(pair.to.state().id(), byState).addAll(claims);
    }
    for (Happenings.Present presence : happenings.presences()) {
      for (Node at : presence.at()) {
        presence.event().all().forEach(c -> of(at.state().id(), byState).add(Event.idOf(c)));
      }
    }
    for (Baseline baseline : baselines) {
      baseline.states().forEach(state -> of(state, byState).add(baseline.id()));
    }
    return byState;
  }

  private static Set<String> of(String state, Map<String, Set<String>> byState) {
    return byState.computeIfAbsent(state, one -> new TreeSet<>());
  }
}
