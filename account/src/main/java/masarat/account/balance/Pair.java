package masarat.account.balance;

import java.util.ArrayList;
import java.util.List;
import masarat.account.event.Event;
import masarat.account.linear.Terms;
import masarat.model.State;

/** All movements between the same two concrete states by the same way, and their unknowns. */
final class Pair {
  /**
   * One movement in one step.
   *
   * @param told how many it moved
   * @param added how many of them no closer telling has moved already
   */
  record Cell(int step, int told, int added) {}

  final Node from;
  final List<State> via;
  final Node to;
  final List<Movement> movements = new ArrayList<>();
  final List<Cell> cells = new ArrayList<>();

  /** How many no report saw, by step; one for all steps where they do not leave their state. */
  final List<Integer> unseen = new ArrayList<>();

  /** Everybody who went this way in the period. */
  final int total;

  Pair(Node from, List<State> via, Node to, int total) {
    this.from = from;
    this.via = via;
    this.to = to;
    this.total = total;
  }

  static String key(Node from, List<State> via, Node to) {
    StringBuilder key = new StringBuilder(from.key()).append(" > ");
    via.forEach(
        state ->
            key.append(state.place()).append('/').append(state.actor()).append(state.status()));
    return key.append(" > ").append(to.key()).toString();
  }

  /** Ids of all claims of its movements, sorted. */
  List<String> claims() {
    return movements.stream()
        .flatMap(movement -> movement.event().all().stream())
        .map(Event::idOf)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether it leads out of one state of the account into another. */
  boolean crosses() {
    return !from.isIn(to.state()) && movements.stream().anyMatch(Movement::leaves);
  }

  /** Those told of in a step, nobody twice. */
  Terms added(int step) {
    Terms terms = new Terms();
    cells.stream().filter(cell -> cell.step == step).forEach(cell -> terms.plus(cell.added, 1));
    return terms;
  }

  /** Whether no closer telling has moved some of these people already. */
  boolean isToldOnce() {
    return cells.stream().allMatch(cell -> cell.told == cell.added);
  }

  /** Everybody who went this way, without those whom a closer telling has moved already. */
  Terms everybodyOnce() {
    if (isToldOnce()) {
      return Terms.of(total);
    }
    Terms terms = new Terms();
    cells.forEach(cell -> terms.plus(cell.added, 1));
    unseen.forEach(unknown -> terms.plus(unknown, 1));
    return terms;
  }
}
