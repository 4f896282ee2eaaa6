package masarat.account;

import java.util.List;
import masarat.account.study.Period;

/**
 * How many are in a state at the end of a step.
 *
 * @param state id of the state
 * @param period the step
 * @param claims ids of all claims about the state, binding or not
 */
public record Stock(String state, Period period, Figure figure, List<String> claims) {
  public Stock {
    claims = List.copyOf(claims);
  }
}
