package masarat.account.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masarat.account.Guess;
import masarat.account.estimate.Adjustment;
import masarat.account.estimate.Equation;
import masarat.account.estimate.LeastSquares;
import org.jspecify.annotations.Nullable;

/**
 * Best guesses for stocks: a number that is known at one instant is carried on by what came and
 * left. Where a stock is known twice, the numbers and all flows between are adjusted to agree by
 * least squares. Across a flow without a number nothing is carried.
 */
final class StockGuesses {
  /** More unknowns than this are carried and not adjusted: the algebra is dense. */
  private static final int MOST_ADJUSTED = 600;

  private final List<Current> currents = new ArrayList<>();
  private final Map<String, List<Current>> byState = new HashMap<>();
  private final Map<String, TreeMap<Integer, Guess>> known = new HashMap<>();

  /** What one movement brings from a state to a state in a step; null where no number is said. */
  static final class Current {
    private final String from;
    private final String to;
    private final int step;
    private @Nullable Guess guess;

    private Current(String from, String to, int step, @Nullable Guess guess) {
      this.from = from;
      this.to = to;
      this.step = step;
      this.guess = guess;
    }

    /** As adjusted. */
    @Nullable Guess guess() {
      return guess;
    }

    /** 1 where it brings people into a state, -1 where it takes them away. */
    private double direction(String state) {
      return (to.equals(state) ? 1 : 0) - (from.equals(state) ? 1 : 0);
    }

    private boolean touches(String state, int first, int last) {
      return step >= first && step < last && direction(state) != 0;
    }
  }

  /** So many were in a state before a step, or after the last one. */
  void know(String state, int instant, Guess guess) {
    known.computeIfAbsent(state, s -> new TreeMap<>()).put(instant, guess);
  }

  /** So many went from a state to a state in a step. */
  Current flow(String from, String to, int step, @Nullable Guess guess) {
    Current current = new Current(from, to, step, guess);
    currents.add(current);
    byState.computeIfAbsent(from, state -> new ArrayList<>()).add(current);
    if (!to.equals(from)) {
      byState.computeIfAbsent(to, state -> new ArrayList<>()).add(current);
    }
    return current;
  }

  /** Makes numbers and flows agree; asked once, before the stocks. */
  void adjust() {
    List<Guess> measured = new ArrayList<>();
    Map<Object, Integer> numbers = new HashMap<>();
    known.forEach(
        (state, guesses) ->
            guesses.forEach(
                (instant, guess) -> {
                  numbers.put(List.of(state, instant), measured.size());
                  measured.add(guess);
                }));
    for (Current current : currents) {
      if (current.guess != null) {
        numbers.put(current, measured.size());
        measured.add(current.guess);
      }
    }
    List<Equation> rows = rows(numbers);
    if (rows.isEmpty() || measured.size() > MOST_ADJUSTED) {
      return;
    }
    for (int i = 0; i < measured.size(); i++) {
      rows.add(Equation.atLeast(Map.of(i, 1.0), 0));
    }
    double[] values = measured.stream().mapToDouble(Guess::value).toArray();
    double[] variances = measured.stream().mapToDouble(Guess::variance).toArray();
    take(numbers, LeastSquares.adjust(values, variances, rows), variances);
  }

  /** A row between each two instants at which a state is known and all flows have numbers. */
  private List<Equation> rows(Map<Object, Integer> numbers) {
    List<Equation> rows = new ArrayList<>();
    known.forEach(
        (state, guesses) -> {
          Integer before = null;
          for (int instant : guesses.keySet()) {
            if (before != null && isTold(state, before, instant)) {
              rows.add(Equation.equal(weights(numbers, state, before, instant), 0));
            }
            before = instant;
          }
        });
    return rows;
  }

  private Map<Integer, Double> weights(
      Map<Object, Integer> numbers, String state, int before, int after) {
    Map<Integer, Double> weights = new HashMap<>();
    numbers.forEach(
        (key, number) -> {
          if (key.equals(List.of(state, after))) {
            weights.put(number, 1.0);
          } else if (key.equals(List.of(state, before))) {
            weights.put(number, -1.0);
          } else if (key instanceof Current current && current.touches(state, before, after)) {
            weights.put(number, -current.direction(state));
          }
        });
    return weights;
  }

  private boolean isTold(String state, int before, int after) {
    return byState.getOrDefault(state, List.of()).stream()
        .filter(current -> current.touches(state, before, after))
        .allMatch(current -> current.guess != null);
  }

  private void take(Map<Object, Integer> numbers, Adjustment adjustment, double[] variances) {
    if (!adjustment.feasible()) {
      return;
    }
    known.forEach(
        (state, guesses) ->
            guesses.replaceAll(
                (instant, guess) ->
                    moved(guess, numbers.get(List.of(state, instant)), adjustment, variances)));
    for (Current current : currents) {
      if (current.guess != null) {
        current.guess = moved(current.guess, numbers.get(current), adjustment, variances);
      }
    }
  }

  private static Guess moved(
      Guess guess, @Nullable Integer number, Adjustment adjustment, double[] variances) {
    if (number == null) {
      return guess;
    }
    double before = Math.sqrt(variances[number]);
    double factor = before > 0 ? adjustment.deviations()[number] / before : 1;
    return guess.movedTo(adjustment.values()[number], factor);
  }

  /** How many are in a state at an instant; null where nothing known leads there. */
  @Nullable Guess stock(String state, int instant) {
    TreeMap<Integer, Guess> guesses = known.getOrDefault(state, new TreeMap<>());
    Integer before = guesses.floorKey(instant);
    if (before != null && isTold(state, before, instant)) {
      return carried(state, before, instant, guesses, 1);
    }
    Integer after = guesses.ceilingKey(instant);
    return after != null && isTold(state, instant, after)
        ? carried(state, after, instant, guesses, -1)
        : null;
  }

  private @Nullable Guess carried(
      String state, int anchor, int instant, TreeMap<Integer, Guess> guesses, int sign) {
    Guess start = guesses.get(anchor);
    if (start == null) {
      return null;
    }
    List<Guess> parts = new ArrayList<>(List.of(start));
    double value = start.value();
    for (Current current : byState.getOrDefault(state, List.of())) {
      if (current.guess != null
          && current.touches(state, Math.min(anchor, instant), Math.max(anchor, instant))) {
        parts.add(current.guess);
        value += sign * current.direction(state) * current.guess.value();
      }
    }
    return Guess.sum(parts).movedTo(value, 1);
  }
}
