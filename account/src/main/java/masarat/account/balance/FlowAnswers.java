package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masarat.account.Flow;
import masarat.account.Share;
import masarat.account.Sum;
import masarat.account.Voice;
import masarat.account.event.Event;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.model.DatePrecision;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/** The flows of an account and their sums between states. */
final class FlowAnswers {
  private final FlowRows rows;
  private final Figures figures;
  private final Estimates estimates;
  private final Map<List<String>, Integer> sums = new LinkedHashMap<>();

  /** Adds an unknown for all flows between each two different states, and asks for all. */
  FlowAnswers(LinearSystem system, FlowRows rows, Figures figures, Estimates estimates) {
    this.rows = rows;
    this.figures = figures;
    this.estimates = estimates;
    rows.pairs().forEach(pair -> figures.ask(List.of(pair.total)));
    Map<List<String>, List<Pair>> between = new LinkedHashMap<>();
    for (Pair pair : rows.pairs()) {
      if (pair.crosses()) {
        between
            .computeIfAbsent(
                List.of(pair.from.state().id(), pair.to.state().id()), ends -> new ArrayList<>())
            .add(pair);
      }
    }
    between.forEach((ends, pairs) -> sums.put(ends, sum(system, pairs)));
    figures.ask(sums.values());
  }

  /** Everybody who went one of some ways, nobody twice; one way alone is its own sum. */
  private static int sum(LinearSystem system, List<Pair> pairs) {
    Pair first = pairs.get(0);
    if (pairs.size() == 1 && first.isToldOnce()) {
      return first.total;
    }
    int unknown = system.unknown();
    Terms sum = new Terms();
    pairs.forEach(pair -> sum.plus(pair.everybodyOnce(), 1));
    system.equal(sum.plus(unknown, -1), 0, null);
    return unknown;
  }

  List<Flow> flows(Map<String, Share> shares) {
    List<Flow> all = new ArrayList<>();
    for (Pair pair : rows.pairs()) {
      List<String> claims = pair.claims();
      boolean contested = pair.movements.stream().anyMatch(Movement::isContested);
      all.add(
          new Flow(
              "f" + (all.size() + 1),
              pair.from.state().id(),
              pair.to.state().id(),
              pair.from.shown(),
              pair.to.shown(),
              pair.via,
              figures.figure(pair.total, estimates.flow(pair)),
              claims.stream()
                  .flatMap(claim -> Stream.<Share>ofNullable(shares.get(claim)))
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

  List<Sum> sums(List<Flow> flows) {
    Map<List<String>, List<String>> between = new LinkedHashMap<>();
    for (Flow flow : flows) {
      between
          .computeIfAbsent(List.of(flow.from(), flow.to()), ends -> new ArrayList<>())
          .add(flow.id());
    }
    List<Sum> all = new ArrayList<>();
    sums.forEach(
        (ends, unknown) -> {
          String from = ends.get(0);
          String to = ends.get(1);
          all.add(
              new Sum(
                  from,
                  to,
                  figures.figure(unknown, estimates.sum(from, to)),
                  between.getOrDefault(ends, List.of())));
        });
    return all;
  }
}
