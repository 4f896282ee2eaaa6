package masarat.account.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.account.AccountState;
import masarat.account.Premise;
import masarat.account.Side;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The unknowns and rows of who is where: for every state and step, those at the end are those at
 * the beginning and those who came without those who left.
 */
final class StockRows {
  private final LinearSystem system;
  private final int steps;
  private final Map<String, Ledger> ledgers = new LinkedHashMap<>();
  private final Map<Integer, String> told = new LinkedHashMap<>();

  /** One state over time: stocks before each step and after the last, arrivals and departures. */
  private record Ledger(List<Integer> stocks, List<Terms> in, List<Terms> out) {}

  StockRows(LinearSystem system, List<AccountState> states, Collection<Pair> pairs, int steps) {
    this.system = system;
    this.steps = steps;
    for (AccountState state : states) {
      ledgers.put(state.id(), new Ledger(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      ledger(state.id()).stocks.add(system.unknown());
    }
    Map<String, List<Pair>> leaving = new HashMap<>();
    Map<String, List<Pair>> coming = new HashMap<>();
    for (Pair pair : pairs) {
      if (pair.crosses()) {
        leaving.computeIfAbsent(pair.from.state().id(), id -> new ArrayList<>()).add(pair);
        coming.computeIfAbsent(pair.to.state().id(), id -> new ArrayList<>()).add(pair);
      }
    }
    for (int step = 0; step < steps; step++) {
      Terms unseen = new Terms();
      for (AccountState state : states) {
        balance(
            state,
            leaving.getOrDefault(state.id(), List.of()),
            coming.getOrDefault(state.id(), List.of()),
            step,
            unseen);
      }
      system.equal(unseen, 0, null);
    }
  }

  private Ledger ledger(String state) {
    Ledger ledger = ledgers.get(state);
    if (ledger == null) {
      throw new IllegalArgumentException("'" + state + "' is no state of the account.");
    }
    return ledger;
  }

  private void balance(
      AccountState state, List<Pair> leaving, List<Pair> coming, int step, Terms unseen) {
    int unseenOut = system.unknown(state.isFinal() ? 0 : Double.POSITIVE_INFINITY);
    int unseenIn = system.unknown();
    unseen.plus(unseenOut, 1).plus(unseenIn, -1);
    Terms toldIn = new Terms();
    Terms toldOut = new Terms();
    Terms sharesOfOut = Terms.of(unseenOut);
    Terms sharesOfIn = Terms.of(unseenIn);
    for (Pair pair : leaving) {
      toldOut.plus(pair.added(step), 1);
      sharesOfOut.plus(pair.unseen.get(step), -1);
    }
    for (Pair pair : coming) {
      toldIn.plus(pair.added(step), 1);
      sharesOfIn.plus(pair.unseen.get(step), -1);
    }
    system.atLeast(sharesOfOut, 0, null);
    system.atLeast(sharesOfIn, 0, null);
    Ledger ledger = ledger(state.id());
    int before = ledger.stocks.get(step);
    int stayed = system.unknown();
    int remained = system.unknown();
    int after = system.unknown();
    Terms out = new Terms().plus(toldOut, 1).plus(unseenOut, 1);
    Terms in = new Terms().plus(toldIn, 1).plus(unseenIn, 1);
    system.equal(Terms.of(before).plus(stayed, -1).plus(unseenOut, -1), 0, null);
    system.equal(Terms.of(stayed).plus(toldIn, 1).plus(toldOut, -1).plus(remained, -1), 0, null);
    system.equal(Terms.of(remained).plus(unseenIn, 1).plus(after, -1), 0, null);
    ledger.stocks.add(after);
    ledger.in.add(in);
    ledger.out.add(out);
  }

  /** The unknown of those in a state before a step, or after the last one. */
  int stock(String state, int instant) {
    return ledger(state).stocks.get(instant);
  }

  /** Everybody who left a state in some steps. */
  Terms leavers(String state, int first, int last) {
    Terms sum = new Terms();
    for (int step = first; step <= last; step++) {
      sum.plus(ledger(state).out.get(step), 1);
    }
    return sum;
  }

  /**
   * So many were in some states together, at an instant or at some time within steps. Of that time
   * only this is sure: they were there at the beginning or came later, and they are there at the
   * end or left.
   */
  void bind(String claim, List<String> states, Calendar.Span span, Interval interval) {
    if (span.beyond()) {
      return;
    }
    Premise premise = new Premise(claim, Side.TOTAL);
    if (span.atStart() || span.atEnd()) {
      int instant = span.atStart() ? span.first() : span.last() + 1;
      Terms there = sum(states, instant);
      if (states.size() == 1) {
        told.put(stock(states.get(0), instant), claim);
      }
      system.atLeast(there, interval.low(), premise);
      system.atMost(there, interval.high(), premise);
      return;
    }
    Terms in = new Terms();
    Terms out = new Terms();
    for (String state : states) {
      for (int step = span.first(); step <= span.last(); step++) {
        in.plus(ledger(state).in.get(step), 1);
        out.plus(ledger(state).out.get(step), 1);
      }
    }
    Terms first = sum(states, span.first());
    Terms last = sum(states, span.last() + 1);
    system.atLeast(new Terms().plus(first, 1).plus(in, 1), interval.low(), premise);
    system.atLeast(new Terms().plus(last, 1).plus(out, 1), interval.low(), premise);
    system.atMost(new Terms().plus(first, 1).plus(out, -1), interval.high(), premise);
    system.atMost(new Terms().plus(last, 1).plus(in, -1), interval.high(), premise);
  }

  /** The claim that gives a stock a number on its day; null where none does. */
  @Nullable String told(int stock) {
    return told.get(stock);
  }

  /** All who were in some states at an instant. */
  Terms sum(List<String> states, int instant) {
    Terms sum = new Terms();
    states.forEach(state -> sum.plus(stock(state, instant), 1));
    return sum;
  }

  int steps() {
    return steps;
  }
}
