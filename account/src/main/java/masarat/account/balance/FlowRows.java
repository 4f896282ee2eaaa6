package masarat.account.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.account.Premise;
import masarat.account.Side;
import masarat.account.event.Event;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.model.Interval;

/** The unknowns and rows of what happened: one number per event, spread over flows and steps. */
final class FlowRows {
  private final LinearSystem system;
  private final int steps;
  private final Map<String, Pair> pairs = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  FlowRows(LinearSystem system, int steps) {
    this.system = system;
    this.steps = steps;
  }

  Collection<Pair> pairs() {
    return pairs.values();
  }

  /** The unknown that is an event's own number, by the event's id. */
  int number(String event) {
    Integer number = numbers.get(event);
    if (number == null) {
      throw new IllegalArgumentException("The event '" + event + "' has no number.");
    }
    return number;
  }

  /** A new unknown for the number of an event, bound by its claims. */
  int number(Event event, List<Bearing> bearings) {
    int number = system.unknown();
    numbers.put(event.id(), number);
    for (Bearing bearing : bearings) {
      bind(Terms.of(number), Event.idOf(bearing.claim()), bearing.binds());
    }
    return number;
  }

  private void bind(Terms terms, String claim, Interval interval) {
    if (interval.low() > 0) {
      system.atLeast(terms, interval.low(), new Premise(claim, Side.LOW));
    }
    system.atMost(terms, interval.high(), new Premise(claim, Side.HIGH));
  }

  void addAll(List<Movement> movements, Retellings retellings) {
    movements.forEach(movement -> number(movement.event(), movement.bearings()));
    movements.forEach(movement -> spread(movement, retellings.of(movement)));
    pairs.values().forEach(this::total);
  }

  private void spread(Movement movement, List<Movement> closer) {
    int number = number(movement.event().id());
    List<Pair> ways = ways(movement);
    boolean whole =
        ways.size() == 1
            && movement.span().first() == movement.span().last()
            && !movement.span().beyond();
    Terms parts = new Terms();
    Terms addedParts = new Terms();
    for (Pair way : ways) {
      for (int step = movement.span().first(); step <= movement.span().last(); step++) {
        int told = whole ? number : system.unknown();
        int added = closer.isEmpty() ? told : system.unknown();
        if (added != told) {
          system.atLeast(Terms.of(told).plus(added, -1), 0, null);
        }
        way.cells.add(new Pair.Cell(step, told, added));
        parts.plus(told, 1);
        addedParts.plus(added, 1);
      }
    }
    if (!whole) {
      if (movement.span().beyond()) {
        parts.plus(system.unknown(), 1);
      }
      system.equal(parts.plus(number, -1), 0, null);
    }
    if (!closer.isEmpty()) {
      closer.forEach(other -> addedParts.plus(number(other.event().id()), 1));
      system.atLeast(addedParts.plus(number, -1), 0, null);
    }
  }

  private List<Pair> ways(Movement movement) {
    List<Pair> ways = new ArrayList<>();
    for (Node from : movement.from()) {
      for (Node to : movement.to()) {
        Pair pair =
            pairs.computeIfAbsent(
                Pair.key(from, movement.via(), to),
                key -> new Pair(from, movement.via(), to, system.unknown()));
        pair.movements.add(movement);
        ways.add(pair);
      }
    }
    return ways;
  }

  private void total(Pair pair) {
    Terms sum = Terms.of(pair.total);
    pair.cells.forEach(cell -> sum.plus(cell.told(), -1));
    for (int step = 0; step < (pair.crosses() ? steps : 1); step++) {
      int unseen = system.unknown();
      pair.unseen.add(unseen);
      sum.plus(unseen, -1);
    }
    system.equal(sum, 0, null);
  }
}
