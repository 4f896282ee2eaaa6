package masarat.account.event;

import java.util.List;
import masarat.account.study.Containment;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/** Whether what two claims say of a state can be the same. */
final class States {
  private final Containment containment;

  States(Containment containment) {
    this.containment = containment;
  }

  /** Whether some state of one can be some state of the other; nothing said can be anything. */
  boolean compatible(List<State> ones, List<State> others) {
    for (State one : ones) {
      for (State other : others) {
        if (same(one, other)) {
          return true;
        }
      }
    }
    return ones.isEmpty() || others.isEmpty();
  }

  /** Whether both are said, name a place or an actor, and can be the same. */
  boolean agree(List<State> ones, List<State> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> same(one, other) && shares(one, other)));
  }

  private boolean same(State one, State other) {
    boolean shared =
        bothSaid(one.place(), other.place())
            || bothSaid(one.actor(), other.actor())
            || bothSaid(one.status(), other.status());
    return shared
        && nearby(one.place(), other.place())
        && fits(one.actor(), other.actor())
        && fits(one.status(), other.status());
  }

  private static boolean shares(State one, State other) {
    return bothSaid(one.place(), other.place()) || bothSaid(one.actor(), other.actor());
  }

  private static boolean bothSaid(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null;
  }

  private static boolean fits(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private boolean nearby(@Nullable String one, @Nullable String other) {
    return one == null
        || other == null
        || containment.contains(one, other)
        || containment.contains(other, one);
  }
}
