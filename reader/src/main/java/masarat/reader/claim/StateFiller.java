package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Group;
import masarat.model.Happening;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Role;
import masarat.model.State;
import masarat.model.Status;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Turns the places and actors of a draft into states, and fills those that go without saying. */
final class StateFiller {
  private StateFiller() {}

  /**
   * @param captor who holds or held the people, where that is known
   */
  static Happening fill(Draft draft, @Nullable Group who, @Nullable String captor) {
    return switch (draft.kind) {
      case INCIDENT -> new Incident(draft.manner, presence(draft));
      case PRESENCE ->
          new Presence(draft.manner, Stays.states(draft, places(stay(draft)), who, captor));
      case TRANSITION -> transition(draft, who, captor);
    };
  }

  private static List<PlaceMention> stay(Draft draft) {
    return draft.at.isEmpty() ? draft.to : draft.at;
  }

  private static List<State> presence(Draft draft) {
    List<State> states = new ArrayList<>(places(stay(draft)));
    if (states.isEmpty()) {
      draft.under.forEach(actor -> states.add(State.with(actor.slug(), null)));
    }
    return states;
  }

  private static Transition transition(Draft draft, @Nullable Group who, @Nullable String captor) {
    return switch (draft.manner) {
      case KILLED -> from(draft, killed(draft), List.of(State.of(Status.DEAD)));
      case WOUNDED, MISSING -> from(draft, places(draft.at), List.of());
      case DETAINED -> detained(draft, captor);
      case SURRENDERED -> from(draft, places(draft.at), custody(captor, null));
      case RELEASED -> from(draft, released(draft, who, captor), places(draft.to));
      case JOINED -> joined(draft);
      case DEFECTED -> defected(draft, who);
      case RESUMED_CIVILIAN_LIFE ->
          from(draft, places(draft.from), List.of(State.of(Status.CIVILIAN_LIFE)));
      default -> moved(draft);
    };
  }

  private static Transition from(Draft draft, List<State> from, List<State> to) {
    return new Transition(draft.manner, from, List.of(), to);
  }

  /** Where a court sits is not where those die whom it sentences. */
  private static List<State> killed(Draft draft) {
    return draft.planned ? List.of() : places(draft.at);
  }

  /** Whom a court sentences goes to prison where it sits; others are seized where they were. */
  private static Transition detained(Draft draft, @Nullable String captor) {
    boolean sentence = draft.planned && draft.at.size() == 1;
    return sentence
        ? from(draft, List.of(), custody(captor, draft.at.get(0)))
        : from(draft, places(draft.at), custody(captor, null));
  }

  private static List<State> custody(@Nullable String captor, @Nullable PlaceMention place) {
    return List.of(
        place == null
            ? new State(null, captor, Status.CUSTODY, null)
            : new State(place.name(), captor, Status.CUSTODY, place.location()));
  }

  private static List<State> released(Draft draft, @Nullable Group who, @Nullable String captor) {
    List<State> places = places(draft.at);
    boolean atSea = who != null && who.role() == Role.MIGRANTS;
    if (captor == null || atSea) {
      return places;
    }
    State place = places.isEmpty() ? null : places.get(0);
    return List.of(
        new State(
            place == null ? null : place.place(),
            captor,
            Status.CUSTODY,
            place == null ? null : place.location()));
  }

  private static Transition joined(Draft draft) {
    List<State> to = new ArrayList<>();
    List<ActorMention> force = draft.under.isEmpty() ? draft.by : draft.under;
    force.forEach(actor -> to.add(State.with(actor.slug(), Status.FORCE)));
    if (to.isEmpty()) {
      to.addAll(places(draft.to.isEmpty() ? draft.at : draft.to));
    }
    return from(draft, places(draft.from), to);
  }

  private static Transition defected(Draft draft, @Nullable Group who) {
    List<State> from = new ArrayList<>();
    draft.fromUnder.forEach(actor -> from.add(State.with(actor.slug(), Status.FORCE)));
    if (from.isEmpty() && who != null && !who.actors().isEmpty()) {
      from.add(State.with(who.actors().get(0), Status.FORCE));
    }
    return from(draft, from, places(draft.to));
  }

  private static Transition moved(Draft draft) {
    List<State> from = new ArrayList<>(places(draft.from));
    draft.fromUnder.forEach(actor -> from.add(State.with(actor.slug(), null)));
    List<State> via = new ArrayList<>();
    draft.viaUnder.forEach(actor -> via.add(State.with(actor.slug(), null)));
    via.addAll(places(draft.via));
    List<State> to = new ArrayList<>(places(draft.to));
    for (ActorMention actor : draft.under) {
      to.add(State.with(actor.slug(), null));
    }
    if (draft.home) {
      to.add(State.of(Status.HOME_COUNTRY));
    }
    return new Transition(draft.manner, from, via, to);
  }

  private static List<State> places(List<PlaceMention> places) {
    List<State> states = new ArrayList<>(places.size());
    for (PlaceMention place : places) {
      State state = State.at(place.name(), place.location());
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    return states;
  }
}
