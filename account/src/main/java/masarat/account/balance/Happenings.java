package masarat.account.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import masarat.account.event.Event;
import masarat.model.Claim;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Stance;

/** The events of an account by what they are. */
record Happenings(List<Movement> movements, List<Present> presences, List<Counted> incidents) {
  /** People who were somewhere. */
  record Present(Event event, List<Bearing> bearings, List<Node> at, Calendar.Span span) {}

  /** Incidents, counted apart from people. */
  record Counted(Event event, List<Bearing> bearings) {
    boolean isContested() {
      return event.all().stream().anyMatch(claim -> claim.stance() == Stance.DENIED);
    }
  }

  static Happenings of(
      List<Event> events,
      Function<Event, List<Bearing>> bearings,
      StateFinder finder,
      Calendar calendar) {
    List<Movement> movements = new ArrayList<>();
    List<Present> presences = new ArrayList<>();
    List<Counted> incidents = new ArrayList<>();
    for (Event event : events) {
      List<Bearing> borne = bearings.apply(event);
      if (event.lead().what() instanceof Transition) {
        movements.add(Movement.of(event, borne, finder, calendar));
      } else if (event.lead().what() instanceof Presence) {
        presences.add(present(event, borne, finder, calendar));
      } else {
        incidents.add(new Counted(event, borne));
      }
    }
    return new Happenings(movements, presences, incidents);
  }

  private static Present present(
      Event event, List<Bearing> bearings, StateFinder finder, Calendar calendar) {
    List<Claim> claims = event.claims();
    Presence first =
        claims.stream()
            .map(claim -> (Presence) claim.what())
            .filter(presence -> !presence.at().isEmpty())
            .findFirst()
            .orElse((Presence) event.lead().what());
    return new Present(
        event,
        bearings,
        finder.origins(first.at()),
        Objects.requireNonNull(
            calendar.span(Calendar.common(claims)), "only claims of the period are counted"));
  }
}
