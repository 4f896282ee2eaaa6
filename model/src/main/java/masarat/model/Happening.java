package masarat.model;

import java.util.List;

/** What a claim tells: that people moved, that they are somewhere, or that things happened. */
public sealed interface Happening {
  Manner manner();

  /** The word of the codebook: {@code transition}, {@code presence} or {@code incident}. */
  String kind();

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
  }

  private static void require(boolean fits, Manner manner, String kind) {
    if (!fits) {
      throw new IllegalArgumentException(
          "The manner '" + manner.code() + "' is none of a " + kind + ".");
    }
  }
}
