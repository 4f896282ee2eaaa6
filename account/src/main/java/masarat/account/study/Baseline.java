package masarat.account.study;

import java.time.LocalDate;
import masarat.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number the study itself brings along: so many were in a state on a day.
 *
 * @param id {@code baseline-1} and so on, in the order of the study
 * @param state id of the state
 * @param source where the number is from
 */
public record Baseline(
    String id, String state, LocalDate at, Quantity quantity, @Nullable String source) {}
