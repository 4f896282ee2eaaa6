package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import masarat.account.Account;
import masarat.account.ClaimReading;
import masarat.account.Flow;
import masarat.account.Happened;
import masarat.account.Incidents;
import masarat.account.Listed;
import masarat.account.event.Event;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.Contradictions;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.account.study.Study;
import masarat.model.Claim;

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
  private final boolean searches;
  private final Figures figures = new Figures();
  private final Map<Event, Integer> incidents = new LinkedHashMap<>();

  Answers(
      Study study,
      StateFinder finder,
      Calendar calendar,
      LinearSystem system,
      BoundsSolver solver,
      Estimates estimates,
      boolean searches) {
    this.searches = searches;
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
      Trust trust,
      Said said) {
    FlowAnswers flowAnswers = new FlowAnswers(system, flows, figures, estimates);
    StockAnswers stockAnswers = new StockAnswers(stocks, finder.states(), figures, estimates);
    askForIncidents(happenings, flows);
    happenings.movements().forEach(one -> figures.ask(List.of(flows.number(one.event().id()))));
    Candidates candidates = new Candidates(figures, stocks, finder.states());
    figures.solve(system, solver);
    stockAnswers.solveChanges(system, solver);
    Narrower narrower = new Narrower(system, solver, figures, screen(flows, stocks));
    if (searches) {
      narrower.consider(candidates.all(happenings, flows, estimates));
      narrower.tellGains();
    }
    List<Flow> told = flowAnswers.flows(shares.shares());
    return new Account(
        study,
        finder.states(),
        stockAnswers.stocks(calendar, happenings, flows, study.baselines()),
        told,
        flowAnswers.sums(told),
        events(happenings, flows),
        incidents(happenings),
        said.listed,
        contradictions.contradictions(),
        trust.weighed(contradictions.repairs()),
        contradictions.complete(),
        trust.sources(contradictions.premises()),
        narrower.best(),
        null,
        said.claims,
        said.readings);
  }

  /** What people look at first: flows, and stocks at the end. */
  private List<Integer> screen(FlowRows flows, StockRows stocks) {
    List<Integer> screen = new ArrayList<>();
    flows.pairs().forEach(pair -> screen.add(pair.total));
    finder.states().forEach(state -> screen.add(stocks.stock(state.id(), stocks.steps())));
    return screen;
  }

  /** Incidents told of, and those that no report saw. */
  private void askForIncidents(Happenings happenings, FlowRows flows) {
    for (Happenings.Counted incident : happenings.incidents()) {
      int unknown = system.unknown();
      system.atLeast(Terms.of(unknown).plus(flows.number(incident.event().id()), -1), 0, null);
      incidents.put(incident.event(), unknown);
    }
    figures.ask(incidents.values());
  }

  private List<Incidents> incidents(Happenings happenings) {
    return happenings.incidents().stream()
        .map(
            incident ->
                new Incidents(
                    incident.event(),
                    figures.figure(
                        Objects.requireNonNull(incidents.get(incident.event())),
                        estimates.event(incident.event())),
                    incident.isContested()))
        .toList();
  }

  private List<Happened> events(Happenings happenings, FlowRows flows) {
    return happenings.movements().stream()
        .map(
            movement ->
                new Happened(
                    movement.event(),
                    figures.figure(
                        flows.number(movement.event().id()), estimates.event(movement.event())),
                    movement.isContested()))
        .toList();
  }
}
