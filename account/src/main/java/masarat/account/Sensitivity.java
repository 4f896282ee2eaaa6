package masarat.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.account.study.Period;
import masarat.model.Coded;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Which conclusions of an account hang on the convention that reads words for numbers.
 *
 * @param conventions names of all that were tried, the account's own first
 * @param figures those that are not the same under all of them
 * @param contradictions those that arise under some and not under all
 */
public record Sensitivity(
    List<String> conventions, List<Varying> figures, List<Hanging> contradictions) {
  public Sensitivity {
    conventions = List.copyOf(conventions);
    figures = List.copyOf(figures);
    contradictions = List.copyOf(contradictions);
  }

  /** What kind of figure. */
  public enum Kind implements Coded {
    STOCK,
    FLOW,
    INCIDENTS
  }

  /**
   * A figure that differs.
   *
   * @param id of the state, the flow or the event of the incidents
   * @param period the step of a stock; null for others
   * @param readings its range by convention; without those under which it does not arise
   */
  public record Varying(
      Kind kind, String id, @Nullable Period period, Map<String, Interval> readings) {
    public Varying {
      readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }
  }

  /**
   * A contradiction that not every convention finds.
   *
   * @param under names of the conventions that do
   */
  public record Hanging(Set<Premise> contradiction, List<String> under) {
    public Hanging {
      contradiction = Set.copyOf(contradiction);
      under = List.copyOf(under);
    }
  }

  /** How a figure differs; absent where it does not. */
  public Optional<Varying> of(Kind kind, String id, @Nullable Period period) {
    return figures.stream()
        .filter(
            one ->
                one.kind() == kind
                    && one.id().equals(id)
                    && (period == null || period.equals(one.period())))
        .findFirst();
  }
}
