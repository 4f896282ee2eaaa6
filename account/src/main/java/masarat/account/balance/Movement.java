package masarat.account.balance;

import java.util.List;
import java.util.Objects;
import masarat.account.event.Event;
import masarat.model.Claim;
import masarat.model.Happening.Transition;
import masarat.model.Manner;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * One happening that moved people, on its way into the algebra.
 *
 * @param from several where the number is spread over several states; so with {@code to}
 * @param span the steps it may have happened in
 */
record Movement(
    Event event,
    List<Bearing> bearings,
    List<Node> from,
    List<State> via,
    List<Node> to,
    Calendar.Span span,
    @Nullable When when) {

  static Movement of(Event event, List<Bearing> bearings, StateFinder finder, Calendar calendar) {
    List<Transition> told =
        event.claims().stream().map(Claim::what).map(Transition.class::cast).toList();
    When when = Calendar.common(event.claims());
    return new Movement(
        event,
        bearings,
        finder.origins(firstSaid(told.stream().map(Transition::from).toList())),
        firstSaid(told.stream().map(Transition::via).toList()),
        finder.destinations(firstSaid(told.stream().map(Transition::to).toList())),
        Objects.requireNonNull(calendar.span(when), "only claims of the period are counted"),
        when);
  }

  private static List<State> firstSaid(List<List<State>> said) {
    return said.stream().filter(states -> !states.isEmpty()).findFirst().orElse(List.of());
  }

  /** The wounded stay where they are; everybody else leaves one state for another. */
  boolean leaves() {
    return event.lead().manner() != Manner.WOUNDED;
  }

  boolean isContested() {
    return event.all().stream().anyMatch(claim -> claim.stance() == Stance.DENIED);
  }

  /**
   * Whether this may be told again by another happening with more detail: thousands fled, hundreds
   * of them from one city.
   */
  boolean mayInclude(Movement other, StateFinder finder) {
    return leaves()
        && span.first() <= other.span.last()
        && other.span.first() <= span.last()
        && isGoing(event.lead().manner())
        && isGoing(other.event.lead().manner())
        && includes(from, other.from, finder)
        && includes(to, other.to, finder)
        && !(keys(from).equals(keys(other.from)) && keys(to).equals(keys(other.to)));
  }

  private static boolean isGoing(Manner manner) {
    return manner.compareTo(Manner.DEPLOYED) <= 0;
  }

  private static boolean includes(List<Node> ones, List<Node> others, StateFinder finder) {
    for (Node other : others) {
      boolean within = false;
      for (Node one : ones) {
        within |= includes(one, other, finder);
      }
      if (!within) {
        return false;
      }
    }
    return true;
  }

  private static boolean includes(Node one, Node other, StateFinder finder) {
    if (one.said().isEmpty()) {
      return one.isAnywhere() || one.isIn(other.state());
    }
    return one.isIn(other.state())
        && !other.said().isEmpty()
        && other.said().stream()
            .allMatch(
                inner -> one.said().stream().anyMatch(outer -> includes(outer, inner, finder)));
  }

  private static boolean includes(State outer, State inner, StateFinder finder) {
    boolean place =
        outer.place() == null
            || (inner.place() != null && finder.contains(outer.place(), inner.place()));
    return place
        && (outer.actor() == null || outer.actor().equals(inner.actor()))
        && (outer.status() == null || outer.status() == inner.status());
  }

  private static List<String> keys(List<Node> nodes) {
    return nodes.stream().map(Node::key).sorted().toList();
  }
}
