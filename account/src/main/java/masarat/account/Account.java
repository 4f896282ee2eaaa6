package masarat.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.account.study.Study;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a study add up to.
 *
 * @param states all states that occur, the study's first
 * @param stocks by state, then by step
 * @param listed claims that hold no number, with the reason
 * @param contradictions sets of claim sides that cannot all be true, smallest first; no figure
 *     rests on any of them
 * @param repairs what to drop so that the rest can be true, the lightest first
 * @param complete false when there are more contradictions or repairs than are given
 * @param sources who speaks in the contradictions, and what each weighs
 * @param narrowings the facts that would narrow the account most, the best first
 * @param sensitivity what hangs on the convention; null where that was not asked
 * @param claims by id, those not counted included
 * @param readings by claim id, of the claims that were counted
 */
public record Account(
    Study study,
    List<AccountState> states,
    List<Stock> stocks,
    List<Flow> flows,
    List<Sum> sums,
    List<Happened> events,
    List<Incidents> incidents,
    List<Listed> listed,
    List<Set<Premise>> contradictions,
    List<Repair> repairs,
    boolean complete,
    List<Source> sources,
    List<Narrowing> narrowings,
    @Nullable Sensitivity sensitivity,
    Map<String, Claim> claims,
    Map<String, ClaimReading> readings) {
  public Account {
    states = List.copyOf(states);
    stocks = List.copyOf(stocks);
    flows = List.copyOf(flows);
    sums = List.copyOf(sums);
    events = List.copyOf(events);
    incidents = List.copyOf(incidents);
    listed = List.copyOf(listed);
    contradictions = List.copyOf(contradictions);
    repairs = List.copyOf(repairs);
    sources = List.copyOf(sources);
    narrowings = List.copyOf(narrowings);
  }

  /** The same account, with what hangs on the convention. */
  public Account with(Sensitivity other) {
    return new Account(
        study,
        states,
        stocks,
        flows,
        sums,
        events,
        incidents,
        listed,
        contradictions,
        repairs,
        complete,
        sources,
        narrowings,
        other,
        claims,
        readings);
  }

  /** The state of an id. */
  public Optional<AccountState> state(String id) {
    return states.stream().filter(state -> state.id().equals(id)).findFirst();
  }

  /**
   * The claim of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Claim claim(String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      throw new IllegalArgumentException("The account has no claim '" + id + "'.");
    }
    return claim;
  }
}
