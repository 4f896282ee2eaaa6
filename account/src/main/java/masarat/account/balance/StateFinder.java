package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.account.AccountState;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.account.study.StudyState;
import masarat.model.State;
import masarat.model.Status;

/** Finds the account's state for what a claim says, and remembers the states that claims add. */
final class StateFinder {
  private final Study study;
  private final Containment containment;
  private final Map<String, AccountState> states = new LinkedHashMap<>();

  StateFinder(Study study, Containment containment) {
    this.study = study;
    this.containment = containment;
    for (StudyState state : study.states()) {
      states.put(
          state.id(),
          new AccountState(state.id(), state.label(), null, state.status() == Status.DEAD));
    }
  }

  /** All states found so far, the study's first. */
  List<AccountState> states() {
    return List.copyOf(states.values());
  }

  /** Where people came from; several where one number is spread over several states. */
  List<Node> origins(List<State> said) {
    return nodes(said, this::origin, study.defaultState());
  }

  /** Where people went. */
  List<Node> destinations(List<State> said) {
    return nodes(said, this::destination, Optional.empty());
  }

  private List<Node> nodes(
      List<State> said, Function<State, AccountState> find, Optional<StudyState> unsaid) {
    if (said.isEmpty()) {
      return List.of(Node.of(unsaid.map(this::of).orElseGet(this::unknown), List.of()));
    }
    Map<AccountState, List<State>> byState = new LinkedHashMap<>();
    for (State one : said) {
      byState.computeIfAbsent(find.apply(one), state -> new ArrayList<>()).add(one);
    }
    return byState.entrySet().stream()
        .map(entry -> Node.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private AccountState origin(State said) {
    Optional<StudyState> fitting = fitting(said, false);
    boolean plain =
        (said.actor() == null || said.status() == null || isOwn(said))
            && (said.status() == null || said.status() == Status.FORCE)
            && (said.place() != null || isOwn(said));
    if (fitting.isEmpty() && plain && study.defaultState().isPresent()) {
      fitting = study.defaultState();
    }
    return fitting.map(this::of).orElseGet(() -> own(said));
  }

  private AccountState destination(State said) {
    Optional<StudyState> fitting = fitting(said, true);
    boolean back =
        isOwn(said)
            && said.place() == null
            && (said.status() == null || said.status() == Status.FORCE);
    if (fitting.isEmpty() && back) {
      fitting = study.defaultState();
    }
    return fitting.map(this::of).orElseGet(() -> own(said));
  }

  private boolean isOwn(State said) {
    return said.actor() != null && study.population().actors().contains(said.actor());
  }

  private Optional<StudyState> fitting(State said, boolean anywhere) {
    return study.states().stream()
        .filter(state -> state.fits(said, anywhere, containment))
        .findFirst();
  }

  /** Whether what is said is all of the account's state and not a part of it, like one camp. */
  boolean isAllOf(Node node) {
    return study.states().stream()
        .filter(state -> state.id().equals(node.state().id()))
        .findFirst()
        .map(state -> node.said().stream().allMatch(state::isAllOf))
        .orElse(true);
  }

  /** Whether one place is another or lies in it. */
  boolean contains(String container, String place) {
    return containment.contains(container, place);
  }

  private AccountState of(StudyState state) {
    AccountState found = states.get(state.id());
    if (found == null) {
      throw new IllegalArgumentException("'" + state.id() + "' is no state of the study.");
    }
    return found;
  }

  private AccountState unknown() {
    return states.computeIfAbsent(
        AccountState.UNKNOWN, id -> new AccountState(id, null, null, false));
  }

  private AccountState own(State said) {
    String slug =
        Stream.of(
                said.status() == null ? "" : said.status().code(),
                said.actor() == null ? "" : said.actor(),
                said.place() == null ? "" : said.place())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-");
    AccountState taken = states.get(slug);
    String id = taken != null && taken.label() != null ? slug + "-said" : slug;
    return states.computeIfAbsent(
        id,
        free ->
            AccountState.ownOf(
                free, new State(said.place(), said.actor(), said.status(), said.location())));
  }
}
