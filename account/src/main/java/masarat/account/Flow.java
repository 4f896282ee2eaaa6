package masarat.account;

import java.util.List;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * People going from one concrete state to another in the whole period, those included whom no
 * report saw.
 *
 * @param from id of the state they come from; {@code fromState} is what the claims say of it
 * @param to id of the state they go to; {@code toState} is what the claims say of it
 * @param via the same people through each, in the order travelled
 * @param shares the parts of a whole that claims give
 * @param contested whether some claim denies another; then {@code voices} says who holds what
 * @param when absent where some of its happenings have no day
 * @param events ids of the happenings it is made of
 * @param claims ids of all their claims, binding or not
 */
public record Flow(
    String id,
    String from,
    String to,
    @Nullable State fromState,
    @Nullable State toState,
    List<State> via,
    Figure figure,
    List<Share> shares,
    boolean contested,
    List<Voice> voices,
    @Nullable When when,
    List<String> events,
    List<String> claims) {
  public Flow {
    via = List.copyOf(via);
    shares = List.copyOf(shares);
    voices = List.copyOf(voices);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
