package masarat.account;

import java.util.List;
import masarat.account.study.Period;
import org.jspecify.annotations.Nullable;

/**
 * How many are in a state at the end of a step.
 *
 * @param state id of the state
 * @param period the step
 * @param change by how many they grew during the step; absent in an account of one step
 * @param claims ids of all claims about the state, binding or not
 */
public record Stock(
    String state, Period period, Figure figure, @Nullable Change change, List<String> claims) {
  public Stock {
    claims = List.copyOf(claims);
  }
}
