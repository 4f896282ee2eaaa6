package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import masarat.account.Account;
import masarat.account.AccountState;
import masarat.account.ClaimReading;
import masarat.account.Figure;
import masarat.account.Flow;
import masarat.account.Guess;
import masarat.account.Happened;
import masarat.account.Incidents;
import masarat.account.Listed;
import masarat.account.Premise;
import masarat.account.Share;
import masarat.account.Stock;
import masarat.account.Sum;
import masarat.account.Voice;
import masarat.account.event.Event;
import masarat.account.linear.Bound;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.Contradictions;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.DatePrecision;
import masarat.model.Interval;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/** Asks the algebra for every figure and puts the account together. */
final class Answers {
  /** The claims and what became of each. */
  record Said(Map<String, Claim> claims, List<Listed> listed, Map<String, ClaimReading> readings) {}

  private final Study study;
  private final StateFinder finder;
  private final Calendar calendar;
  private final LinearSystem system;
  private final BoundsSolver solver;
  private final Estimates estimates;
  private Map<Integer, Bound> bounds = Map.of();

  Answers(
      Study study,
      StateFinder finder,
      Calendar calendar,
      LinearSystem system,
      BoundsSolver solver,
      Estimates estimates) {
    this.study = study;
    this.finder = finder;
    this.calendar = calendar;
    this.system = system;
    this.solver = solver;
    this.estimates = estimates;
  }

  Account account(
      Happenings happenings,
      FlowRows flows,
      StockRows stocks,
      ShareRows shares,
      Contradictions contradictions,
      Said said) {
    Map<List<String>, Integer> sums = sums(flows);
    Map<Event, Integer> incidents = incidents(happenings, flows);
    List<Integer> unknowns = unknowns(happenings, flows, stocks);
    unknowns.addAll(sums.values());
    unknowns.addAll(incidents.values());
    solve(unknowns);
    Changes changes = stocks.steps() > 1 ? changes(stocks) : null;
    List<Flow> told = flows(flows, shares);
    List<Integer> screen = new ArrayList<>();
    flows.pairs().forEach(pair -> screen.add(pair.total));
    finder.states().forEach(state -> screen.add(stocks.stock(state.id(), stocks.steps())));
    return new Account(
        study,
        finder.states(),
        stocks(happenings, flows, stocks, changes),
        told,
        sums(sums, told),
        events(happenings, flows),
        happenings.incidents().stream()
            .map(
                incident ->
                    new Incidents(
                        incident.event(),
                        figure(
                            Objects.requireNonNull(incidents.get(incident.event())),
                            estimates.event(incident.event())),
                        incident.isContested()))
            .toList(),
        said.listed,
        contradictions.contradictions(),
        contradictions.repairs(),
        contradictions.complete(),
        new Narrower(system, stocks, screen).best(finder.states()),
        said.claims,
        said.readings);
  }

  private void solve(List<Integer> unknowns) {
    List<Bound> solved = solver.bounds(system, unknowns);
    Map<Integer, Bound> byUnknown = new LinkedHashMap<>();
    for (int i = 0; i < unknowns.size(); i++) {
      byUnknown.put(unknowns.get(i), solved.get(i));
    }
    bounds = byUnknown;
  }

  private List<Integer> unknowns(Happenings happenings, FlowRows flows, StockRows stocks) {
    List<Integer> unknowns = new ArrayList<>();
    flows.pairs().forEach(pair -> unknowns.add(pair.total));
    happenings.movements().forEach(move -> unknowns.add(flows.number(move.event().id())));
    for (AccountState state : finder.states()) {
      for (int instant = stocks.steps() > 1 ? 0 : 1; instant <= stocks.steps(); instant++) {
        unknowns.add(stocks.stock(state.id(), instant));
      }
    }
    return unknowns;
  }

  /** One unknown for all flows between two different states of the account. */
  private Map<List<String>, Integer> sums(FlowRows flows) {
    Map<List<String>, Terms> terms = new LinkedHashMap<>();
    for (Pair pair : flows.pairs()) {
      if (pair.crosses()) {
        terms
            .computeIfAbsent(
                List.of(pair.from.state().id(), pair.to.state().id()), key -> new Terms())
            .plus(pair.everybodyOnce(), 1);
      }
    }
    Map<List<String>, Integer> sums = new LinkedHashMap<>();
    terms.forEach(
        (key, sum) -> {
          int unknown = system.unknown();
          system.equal(sum.plus(unknown, -1), 0, null);
          sums.put(key, unknown);
        });
    return sums;
  }

  /** Incidents told of, and those that no report saw. */
  private Map<Event, Integer> incidents(Happenings happenings, FlowRows flows) {
    Map<Event, Integer> all = new LinkedHashMap<>();
    for (Happenings.Counted incident : happenings.incidents()) {
      int unknown = system.unknown();
      system.atLeast(Terms.of(unknown).plus(flows.number(incident.event().id()), -1), 0, null);
      all.put(incident.event(), unknown);
    }
    return all;
  }

  private Figure figure(int unknown, @Nullable Guess estimate) {
    Bound bound = Objects.requireNonNull(bounds.get(unknown));
    return new Figure(whole(bound), claims(bound.holdsLow()), claims(bound.holdsHigh()), estimate);
  }

  /** People are whole, so the ends are rounded inward unless nothing whole lies between them. */
  private static Interval whole(Bound bound) {
    double scale = 1e-6 * Math.max(1, Math.abs(bound.low()));
    double low = Math.max(0, Math.ceil(bound.low() - scale));
    double high = Math.floor(bound.high() + scale);
    return low <= high
        ? new Interval(low, high)
        : new Interval(Math.floor(bound.low()), Math.ceil(bound.high()));
  }

  private static List<String> claims(Set<Premise> premises) {
    return premises.stream().map(Premise::claim).distinct().sorted().toList();
  }

  /** How every stock of a series grew. */
  private Changes changes(StockRows stocks) {
    Changes changes = new Changes(system, solver, bounds);
    for (AccountState state : finder.states()) {
      for (int step = 0; step < stocks.steps(); step++) {
        changes.ask(stocks.stock(state.id(), step), stocks.stock(state.id(), step + 1));
      }
    }
    changes.solve();
    return changes;
  }

  private List<Stock> stocks(
      Happenings happenings, FlowRows flows, StockRows stocks, @Nullable Changes changes) {
    List<Stock> all = new ArrayList<>();
    for (AccountState state : finder.states()) {
      Set<String> claims = new TreeSet<>();
      flows.pairs().stream()
          .filter(pair -> pair.from.isIn(state) || pair.to.isIn(state))
          .forEach(pair -> claims.addAll(ids(pair)));
      happenings.presences().stream()
          .filter(presence -> presence.at().stream().anyMatch(at -> at.isIn(state)))
          .forEach(presence -> presence.event().all().forEach(c -> claims.add(Event.idOf(c))));
      study.baselines().stream()
          .filter(baseline -> baseline.states().contains(state.id()))
          .forEach(baseline -> claims.add(baseline.id()));
      for (int step = 0; step < stocks.steps(); step++) {
        int after = stocks.stock(state.id(), step + 1);
        all.add(
            new Stock(
                state.id(),
                calendar.steps().get(step),
                figure(after, estimates.stock(state.id(), step + 1)),
                changes == null
                    ? null
                    : Changes.whole(changes.change(stocks.stock(state.id(), step), after)),
                List.copyOf(claims)));
      }
    }
    return all;
  }

  private static List<String> ids(Pair pair) {
    return pair.movements.stream()
        .flatMap(movement -> movement.event().all().stream())
        .map(Event::idOf)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Flow> flows(FlowRows flows, ShareRows shares) {
    List<Flow> all = new ArrayList<>();
    for (Pair pair : flows.pairs()) {
      List<String> claims = ids(pair);
      boolean contested = pair.movements.stream().anyMatch(Movement::isContested);
      all.add(
          new Flow(
              "f" + (all.size() + 1),
              pair.from.state().id(),
              pair.to.state().id(),
              pair.from.shown(),
              pair.to.shown(),
              pair.via,
              figure(pair.total, estimates.flow(pair)),
              claims.stream()
                  .flatMap(claim -> Stream.<Share>ofNullable(shares.shares().get(claim)))
                  .toList(),
              contested,
              contested ? voices(pair) : List.of(),
              when(pair.movements),
              pair.movements.stream().map(movement -> movement.event().id()).toList(),
              claims));
    }
    return all;
  }

  private static List<Voice> voices(Pair pair) {
    return pair.movements.stream()
        .filter(Movement::isContested)
        .flatMap(movement -> movement.bearings().stream())
        .map(
            bearing ->
                new Voice(
                    Event.idOf(bearing.claim()),
                    bearing.claim().stance(),
                    bearing.claim().attribution(),
                    bearing.reading()))
        .toList();
  }

  private static @Nullable When when(List<Movement> movements) {
    When hull = movements.get(0).when();
    for (Movement movement : movements.subList(1, movements.size())) {
      When next = movement.when();
      if (hull == null || next == null || hull.end() == null || next.end() == null) {
        return null;
      }
      hull =
          new When(
              hull.start().isBefore(next.start()) ? hull.start() : next.start(),
              hull.end().isAfter(next.end()) ? hull.end() : next.end(),
              DatePrecision.RANGE);
    }
    return hull;
  }

  private List<Sum> sums(Map<List<String>, Integer> sums, List<Flow> flows) {
    List<Sum> all = new ArrayList<>();
    sums.forEach(
        (ends, unknown) ->
            all.add(
                new Sum(
                    ends.get(0),
                    ends.get(1),
                    figure(unknown, estimates.sum(ends.get(0), ends.get(1))),
                    flows.stream()
                        .filter(
                            flow ->
                                flow.from().equals(ends.get(0)) && flow.to().equals(ends.get(1)))
                        .map(Flow::id)
                        .toList())));
    return all;
  }

  private List<Happened> events(Happenings happenings, FlowRows flows) {
    return happenings.movements().stream()
        .map(
            movement ->
                new Happened(
                    movement.event(),
                    figure(flows.number(movement.event().id()), estimates.event(movement.event())),
                    movement.isContested()))
        .toList();
  }
}
