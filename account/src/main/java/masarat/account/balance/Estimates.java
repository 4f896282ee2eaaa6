package masarat.account.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import masarat.account.Guess;
import masarat.account.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Best guesses for the figures of an account: what was told of with a number, nobody counted twice,
 * nobody unseen. Flows spread evenly over the steps and ways that are left open.
 */
final class Estimates {
  private final Guesses guesses;
  private final StockGuesses stocks;
  private final Retellings retellings;
  private final Map<List<String>, List<Pair>> byEnds = new HashMap<>();
  private final Map<Movement, Integer> ways = new IdentityHashMap<>();
  private final Map<Pair, List<StockGuesses.Current>> currents = new IdentityHashMap<>();

  /**
   * @param stocks what is known of them already
   */
  Estimates(Collection<Pair> pairs, Retellings retellings, Guesses guesses, StockGuesses stocks) {
    this.guesses = guesses;
    this.stocks = stocks;
    this.retellings = retellings;
    pairs.forEach(pair -> pair.movements.forEach(one -> ways.merge(one, 1, Integer::sum)));
    for (Pair pair : pairs) {
      if (pair.crosses()) {
        byEnds
            .computeIfAbsent(
                List.of(pair.from.state().id(), pair.to.state().id()), ends -> new ArrayList<>())
            .add(pair);
      }
      for (Movement movement : pair.movements) {
        Calendar.Span span = movement.span();
        int parts = ways.getOrDefault(movement, 1) * (span.last() - span.first() + 1);
        flow(pair, movement, 1.0 / parts);
      }
    }
    stocks.adjust();
  }

  private void flow(Pair pair, Movement movement, double part) {
    Guess all = added(movement);
    for (int step = movement.span().first(); step <= movement.span().last(); step++) {
      boolean crosses = pair.crosses();
      currents
          .computeIfAbsent(pair, p -> new ArrayList<>())
          .add(
              stocks.flow(
                  crosses ? pair.from.state().id() : "",
                  crosses ? pair.to.state().id() : "",
                  step,
                  all == null ? null : all.times(part)));
    }
  }

  /** Those whom no closer telling has moved already. */
  private @Nullable Guess added(Movement movement) {
    Guess told = guesses.of(movement);
    double closer = closer(movement);
    return told == null || closer == 0 ? told : told.movedTo(told.value() - closer, 1);
  }

  /** How many are told of again by movements that are told more closely. */
  private double closer(Movement movement) {
    return retellings.of(movement).stream()
        .map(guesses::of)
        .filter(Objects::nonNull)
        .mapToDouble(Guess::value)
        .sum();
  }

  @Nullable Guess event(Event event) {
    return guesses.of(event);
  }

  @Nullable Guess stock(String state, int instant) {
    return stocks.stock(state, instant);
  }

  /** Those of a flow of whom a number is told; null where none is. */
  @Nullable Guess flow(Pair pair) {
    boolean apart = pair.movements.stream().allMatch(movement -> closer(movement) == 0);
    Guess told = sum(List.of(pair), guesses::of);
    return told == null || !apart ? told : told.movedTo(adjusted(List.of(pair)), 1);
  }

  /** All flows from a state to a state, nobody counted twice. */
  @Nullable Guess sum(String from, String to) {
    List<Pair> between = byEnds.getOrDefault(List.of(from, to), List.of());
    Guess told = sum(between, this::added);
    return told == null ? null : told.movedTo(adjusted(between), 1);
  }

  private @Nullable Guess sum(List<Pair> some, Function<Movement, @Nullable Guess> guess) {
    List<Guess> known = new ArrayList<>();
    for (Pair pair : some) {
      for (Movement movement : pair.movements) {
        Guess one = guess.apply(movement);
        if (one != null) {
          known.add(one.times(1.0 / ways.getOrDefault(movement, 1)));
        }
      }
    }
    return known.isEmpty() ? null : Guess.sum(known);
  }

  private double adjusted(List<Pair> some) {
    return some.stream()
        .flatMap(pair -> currents.getOrDefault(pair, List.of()).stream())
        .map(StockGuesses.Current::guess)
        .filter(Objects::nonNull)
        .mapToDouble(Guess::value)
        .sum();
  }
}
