package masarat.account.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Toll;
import masarat.model.Claim;
import masarat.model.Happening;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/** Events that claims tell, as a data set would have them, to be matched with one. */
public final class ToldEvents {
  private ToldEvents() {}

  /**
   * One coded event for each event whose day is told; others cannot be matched.
   *
   * @param events of claims whose quantities were read under a convention
   */
  public static List<CodedEvent> of(List<Event> events) {
    List<CodedEvent> coded = new ArrayList<>();
    for (Event event : events) {
      When when = event.lead().when();
      if (when != null) {
        coded.add(coded(event, when));
      }
    }
    return coded;
  }

  private static CodedEvent coded(Event event, When when) {
    Claim lead = event.lead();
    Optional<State> scene =
        states(lead.what()).filter(state -> state.location() != null).findFirst();
    return new CodedEvent(
        event.id(),
        when.start(),
        when.end() == null ? when.start() : when.end(),
        when.precision(),
        scene.map(State::location).orElse(null),
        scene.map(State::place).orElse(null),
        lead.manner().code(),
        actors(event.all()),
        toll(event.claims()),
        null,
        lead.evidence().quote(),
        lead.attribution().source().code(),
        Map.of());
  }

  /** From the least to the most that any claim allows; none where an end is open or unsaid. */
  private static @Nullable Toll toll(List<Claim> claims) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (Claim claim : claims) {
      Interval reading = claim.quantity().reading();
      if (reading != null) {
        low = Math.min(low, reading.low());
        high = Math.max(high, reading.isOpen() ? reading.low() : reading.high());
      }
    }
    return Double.isInfinite(low) ? null : new Toll(low, low, high);
  }

  private static List<String> actors(List<Claim> claims) {
    Set<String> actors = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.who() != null) {
        actors.addAll(claim.who().actors());
      }
      actors.addAll(claim.by());
    }
    return actors.stream().map(slug -> slug.replace('-', ' ')).toList();
  }

  /** The ends of a way before the places between: a data set has its events at one of them. */
  private static Stream<State> states(Happening what) {
    return what instanceof Transition way
        ? Stream.of(way.from(), way.to(), way.via()).flatMap(List::stream)
        : what.states().stream();
  }
}
