package masarat.store.decision;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Happening;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.State;
import masarat.store.decision.Act.Pin;

/** A claim whose places are where an analyst put them. */
final class Pinned {
  private Pinned() {}

  /** Whether a pin says something about a claim. */
  static boolean touches(Pin pin, Claim claim) {
    return (pin.report() == null || pin.report().equals(claim.report()))
        && claim.what().states().stream().anyMatch(state -> pin.place().equals(state.place()));
  }

  static Claim apply(Pin pin, Claim claim) {
    Happening what = claim.what();
    Happening moved = what;
    if (what instanceof Transition transition) {
      moved =
          new Transition(
              transition.manner(),
              put(pin, transition.from()),
              put(pin, transition.via()),
              put(pin, transition.to()));
    } else if (what instanceof Presence presence) {
      moved = new Presence(presence.manner(), put(pin, presence.at()));
    } else if (what instanceof Incident incident) {
      moved = new Incident(incident.manner(), put(pin, incident.at()));
    }
    return new Claim(
        claim.id(),
        claim.report(),
        claim.evidence(),
        moved,
        claim.who(),
        claim.quantity(),
        claim.by(),
        claim.when(),
        claim.attribution(),
        claim.stance(),
        claim.denies(),
        claim.note(),
        claim.rule(),
        claim.score());
  }

  private static List<State> put(Pin pin, List<State> states) {
    return states.stream()
        .map(
            state ->
                pin.place().equals(state.place())
                    ? new State(state.place(), state.actor(), state.status(), pin.location())
                    : state)
        .toList();
  }
}
