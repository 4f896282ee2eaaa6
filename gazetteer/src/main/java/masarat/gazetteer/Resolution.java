package masarat.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which place a name means. */
public sealed interface Resolution {
  /** The place to take where one must be taken; empty where no place is called so. */
  Optional<Ranked> likeliest();

  /** All places of the name, the likelier first. */
  List<Ranked> all();

  /** Why it came out so, in words. */
  String why();

  /**
   * One place fits better than the others.
   *
   * @param chosen the place
   * @param alternatives the others, the likelier first
   */
  record Resolved(Ranked chosen, List<Ranked> alternatives) implements Resolution {
    public Resolved {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public Optional<Ranked> likeliest() {
      return Optional.of(chosen);
    }

    @Override
    public List<Ranked> all() {
      List<Ranked> all = new ArrayList<>(alternatives);
      all.add(0, chosen);
      return all;
    }

    @Override
    public String why() {
      return chosen.reasons().toString();
    }
  }

  /**
   * Several distant places fit nearly alike.
   *
   * @param ranked at least two, the likelier first
   */
  record Ambiguous(List<Ranked> ranked) implements Resolution {
    public Ambiguous {
      ranked = List.copyOf(ranked);
      if (ranked.size() < 2) {
        throw new IllegalArgumentException("One place alone is not ambiguous.");
      }
    }

    @Override
    public Optional<Ranked> likeliest() {
      return Optional.of(ranked.get(0));
    }

    @Override
    public List<Ranked> all() {
      return ranked;
    }

    @Override
    public String why() {
      return "one of " + ranked.size() + " places";
    }
  }

  /** No place is called so. */
  record Unresolved(String name) implements Resolution {
    @Override
    public Optional<Ranked> likeliest() {
      return Optional.empty();
    }

    @Override
    public List<Ranked> all() {
      return List.of();
    }

    @Override
    public String why() {
      return "no place of this name is known";
    }
  }
}
