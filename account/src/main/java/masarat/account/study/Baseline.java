package masarat.account.study;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number the study itself brings along: so many were in a state, or in several together, on a
 * day.
 *
 * @param id {@code baseline-1} and so on, in the order of the study
 * @param states ids of the states that the number is the sum of; at least one
 * @param source where the number is from
 */
public record Baseline(
    String id, List<String> states, LocalDate at, Quantity quantity, @Nullable String source) {
  public Baseline {
    states = List.copyOf(states);
  }
}
