package masarat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a claim tells: that people moved, that they are somewhere, or that things happened. */
public sealed interface Happening {
  Manner manner();

  /** The word of the codebook: {@code transition}, {@code presence} or {@code incident}. */
  String kind();

  /** All its states: origins, places between and destinations in the order of the way, or where. */
  List<State> states();

  /** People go from one state to another. */
  record Transition(Manner manner, List<State> from, List<State> via, List<State> to)
      implements Happening {
    public Transition {
      require(manner.isTransition(), manner, "transition");
      from = List.copyOf(from);
      via = List.copyOf(via);
      to = List.copyOf(to);
    }

    @Override
    public String kind() {
      return "transition";
    }

    @Override
    public List<State> states() {
      List<State> states = new ArrayList<>(from);
      states.addAll(via);
      states.addAll(to);
      return List.copyOf(states);
    }

    /**
     * From each origin to the first stop between, on to the next, and at last to each destination.
     * None where fewer than two of the states are stops.
     *
     * @param isStop which states count
     */
    public List<Leg> legs(Predicate<State> isStop) {
      List<List<State>> stops = new ArrayList<>();
      stops.add(from.stream().filter(isStop).toList());
      via.stream().filter(isStop).forEach(stop -> stops.add(List.of(stop)));
      stops.add(to.stream().filter(isStop).toList());
      stops.removeIf(List::isEmpty);
      List<Leg> legs = new ArrayList<>();
      for (int i = 1; i < stops.size(); i++) {
        for (State origin : stops.get(i - 1)) {
          for (State destination : stops.get(i)) {
            legs.add(new Leg(origin, destination, i));
          }
        }
      }
      return legs;
    }
  }

  /** People are in a state. */
  record Presence(Manner manner, List<State> at) implements Happening {
    public Presence {
      require(manner.isPresence(), manner, "presence");
      at = List.copyOf(at);
    }

    @Override
    public String kind() {
      return "presence";
    }

    @Override
    public List<State> states() {
      return at;
    }
  }

  /** Things happened, counted apart from people. */
  record Incident(Manner manner, List<State> at) implements Happening {
    public Incident {
      require(manner.isIncident(), manner, "incident");
      at = List.copyOf(at);
    }

    @Override
    public String kind() {
      return "incident";
    }

    @Override
    public List<State> states() {
      return at;
    }
  }

  private static void require(boolean fits, Manner manner, String kind) {
    if (!fits) {
      throw new IllegalArgumentException(
          "The manner '" + manner.code() + "' is none of a " + kind + ".");
    }
  }
}
