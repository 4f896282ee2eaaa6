package masarat.account.balance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import masarat.account.AccountState;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/**
 * An end of a flow: a state of the account and what exactly the claims say of it.
 *
 * @param said several where one number is for several places
 * @param key the same for the same state and words
 */
record Node(AccountState state, List<State> said, String key) {
  static Node of(AccountState state, List<State> said) {
    String key =
        state.id()
            + said.stream()
                .map(one -> "|" + one.place() + "/" + one.actor() + "/" + one.status())
                .sorted()
                .collect(Collectors.joining());
    return new Node(state, List.copyOf(said), key);
  }

  /** Whether nothing at all is said of where it is. */
  boolean isAnywhere() {
    return said.isEmpty() && state.isUnknown();
  }

  boolean isIn(AccountState other) {
    return state.id().equals(other.id());
  }

  /** What is said, as one state; several places are joined and have no one location. */
  @Nullable State shown() {
    if (said.size() < 2) {
      return said.isEmpty() ? null : said.get(0);
    }
    String places =
        said.stream()
            .map(State::place)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    State first = said.get(0);
    return new State(
        places.isEmpty() ? first.place() : places, first.actor(), first.status(), null);
  }
}
