package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import masarat.account.Account;
import masarat.account.ClaimReading;
import masarat.account.Guess;
import masarat.account.Listed;
import masarat.account.Premise;
import masarat.account.Reason;
import masarat.account.event.ClaimMerging;
import masarat.account.event.Event;
import masarat.account.event.Merging;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.Contradictions;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.TightBounds;
import masarat.account.study.Baseline;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Works out the account of a study. */
public final class Balance {
  private final Study study;
  private final Merging merging;
  private final BoundsSolver solver;
  private final boolean searches;
  private final Calendar calendar;
  private final Census census;
  private final Bearings bearings;
  private final StateFinder finder;
  private final LinearSystem system = new LinearSystem();
  private final StockGuesses known = new StockGuesses();
  private final Map<String, Listed> listed = new LinkedHashMap<>();
  private final Map<String, ClaimReading> readings = new TreeMap<>();

  private Balance(
      Study study,
      Calendar calendar,
      Containment containment,
      Merging merging,
      BoundsSolver solver,
      boolean searches) {
    this.study = study;
    this.searches = searches;
    this.merging = merging;
    this.solver = solver;
    this.calendar = calendar;
    this.census = new Census(study, calendar);
    this.bearings = new Bearings(study, census);
    this.finder = new StateFinder(study, containment);
  }

  /**
   * The account of a study, with events merged by rule.
   *
   * @param claims numbered; those of other people are listed, not counted
   * @param containment which places lie in which
   */
  public static Account of(Study study, List<Claim> claims, Containment containment) {
    return of(study, claims, containment, new ClaimMerging(study.convention(), containment));
  }

  /** The account of a study, with events merged as told. */
  public static Account of(
      Study study, List<Claim> claims, Containment containment, Merging merging) {
    return of(study, claims, containment, merging, new TightBounds(), true);
  }

  /**
   * @param searches whether to look for the facts that would narrow the account most
   */
  static Account of(
      Study study,
      List<Claim> claims,
      Containment containment,
      Merging merging,
      BoundsSolver solver,
      boolean searches) {
    Calendar calendar = Calendar.of(study, claims);
    return new Balance(study, calendar, containment, merging, solver, searches).account(claims);
  }

  private Account account(List<Claim> claims) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    List<Claim> counted = new ArrayList<>();
    for (Claim claim : claims) {
      byId.put(Event.idOf(claim), claim);
      Listed refusal = census.refusal(claim);
      if (refusal == null) {
        counted.add(claim);
      } else {
        listed.put(refusal.claim(), refusal);
      }
    }
    Happenings happenings = Happenings.of(merging.merge(counted), this::bearings, finder, calendar);
    Retellings retellings = new Retellings(happenings.movements(), finder);
    FlowRows flows = new FlowRows(system, calendar.steps().size());
    flows.addAll(happenings.movements(), retellings);
    happenings.incidents().forEach(incident -> flows.number(incident.event(), incident.bearings()));
    StockRows stocks =
        new StockRows(system, finder.states(), flows.pairs(), calendar.steps().size());
    Guesses guesses = Guesses.of(happenings, bearings);
    happenings.presences().forEach(presence -> bind(presence, stocks, guesses));
    study.baselines().forEach(baseline -> bind(baseline, stocks, guesses));
    Estimates estimates = new Estimates(flows.pairs(), retellings, guesses, known);
    ShareRows shares = new ShareRows(system, stocks, study.convention());
    shares.addAll(flows.pairs(), finder);
    return answer(
        byId, happenings, flows, stocks, shares, estimates, new Trust(guesses.sources(), byId));
  }

  private List<Bearing> bearings(Event event) {
    List<Bearing> all = bearings.of(event);
    for (Bearing bearing : all) {
      String id = Event.idOf(bearing.claim());
      Quantity quantity = bearing.claim().quantity();
      readings.put(id, new ClaimReading(bearing.reading(), bearings.rule(quantity)));
      if (bearing.reason() != null) {
        listed.put(id, new Listed(id, bearing.reason(), null));
      }
    }
    return all;
  }

  private void bind(Happenings.Present presence, StockRows stocks, Guesses guesses) {
    List<String> states = presence.at().stream().map(node -> node.state().id()).toList();
    boolean whole = presence.at().stream().allMatch(finder::isAllOf);
    if (whole) {
      know(states, presence.span(), guesses.of(presence.event()));
    }
    for (Bearing bearing : presence.bearings()) {
      String id = Event.idOf(bearing.claim());
      if (presence.span().beyond()) {
        listed.putIfAbsent(id, new Listed(id, Reason.OUTSIDE_PERIOD, null));
      }
      stocks.bind(
          id,
          states,
          presence.span(),
          whole ? bearing.binds() : Interval.atLeast(bearing.binds().low()));
    }
  }

  /** A stock is known for the estimate at the beginning or the end of a step. */
  private void know(List<String> states, Calendar.Span span, @Nullable Guess guess) {
    boolean instant = span.atStart() || span.atEnd();
    if (guess != null && states.size() == 1 && instant && !span.beyond()) {
      known.know(states.get(0), span.atStart() ? span.first() : span.last() + 1, guess);
    }
  }

  private void bind(Baseline baseline, StockRows stocks, Guesses guesses) {
    Calendar.Span span = calendar.span(baseline.at());
    if (span != null) {
      know(baseline.states(), span, guesses.alone(baseline.quantity()));
      stocks.bind(baseline.id(), baseline.states(), span, bearings.reading(baseline.quantity()));
      readings.put(
          baseline.id(),
          new ClaimReading(
              bearings.reading(baseline.quantity()), bearings.rule(baseline.quantity())));
    }
  }

  private Account answer(
      Map<String, Claim> claims,
      Happenings happenings,
      FlowRows flows,
      StockRows stocks,
      ShareRows shares,
      Estimates estimates,
      Trust trust) {
    Contradictions contradictions = solver.contradictions(system, trust::weight);
    Set<Premise> dropped = new LinkedHashSet<>(contradictions.premises());
    LinearSystem agreed = system.without(dropped);
    for (Contradictions more = contradictions; !more.isEmpty(); ) {
      more = solver.contradictions(agreed, trust::weight);
      dropped.addAll(more.premises());
      agreed = system.without(dropped);
    }
    dropped.forEach(
        premise ->
            listed.putIfAbsent(
                premise.claim(), new Listed(premise.claim(), Reason.CONTRADICTED, null)));
    shares.shares().values().stream()
        .filter(share -> !share.binds())
        .forEach(
            share ->
                listed.putIfAbsent(
                    share.claim(), new Listed(share.claim(), Reason.OPEN_SHARE, null)));
    return new Answers(study, finder, calendar, agreed, solver, estimates, searches)
        .account(
            happenings,
            flows,
            stocks,
            shares,
            contradictions,
            trust,
            new Answers.Said(claims, List.copyOf(listed.values()), readings));
  }
}
