package masarat.account.unseen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Adds pairs of lists to independence one by one, as long as the most surprising overlap is
 * surprising enough (Chan, Silverman and Vincent 2021). How surprising is the Poisson chance of an
 * overlap so small, or so large, where the model so far expects another; a pair that shares nobody
 * is no exception. A pair is passed over where the model with it has no single likeliest answer.
 */
final class Stepwise {
  /** More lists have more histories than can be fitted at once. */
  static final int MOST_LISTS = 10;

  /** Overlaps less likely than this are added. */
  static final double SURPRISING = 0.02;

  private final Histories histories;
  private final List<Long> pairs = new ArrayList<>();
  private LogLinear model;
  private PoissonFit fit;

  private record Overlap(long pair, double chance) {}

  private Stepwise(Histories histories) {
    this.histories = histories;
    this.model = new LogLinear(histories, pairs, true);
    this.fit = model.fit();
  }

  static Stepwise of(Histories histories) {
    Stepwise stepwise = new Stepwise(histories);
    while (stepwise.add()) {}
    return stepwise;
  }

  private boolean add() {
    List<Overlap> surprises = new ArrayList<>();
    for (int i = 0; i < histories.size(); i++) {
      for (int j = i + 1; j < histories.size(); j++) {
        long pair = 1L << i | 1L << j;
        double chance = pairs.contains(pair) ? 1 : chance(pair);
        if (chance < SURPRISING) {
          surprises.add(new Overlap(pair, chance));
        }
      }
    }
    surprises.sort(Comparator.comparingDouble(Overlap::chance));
    for (Overlap overlap : surprises) {
      pairs.add(overlap.pair);
      LogLinear larger = new LogLinear(histories, pairs, true);
      if (larger.verdict() == LogLinear.Verdict.FINE) {
        model = larger;
        fit = larger.fit();
        return true;
      }
      pairs.remove(overlap.pair);
    }
    return false;
  }

  private double chance(long pair) {
    int overlap = histories.containing(pair);
    double mean = model.expected(fit, pair);
    if (!(mean > 0)) {
      return 1;
    }
    PoissonDistribution expected = new PoissonDistribution(mean);
    return overlap < mean
        ? expected.cumulativeProbability(overlap)
        : 1 - expected.cumulativeProbability(overlap - 1);
  }

  /** Whether the model that was reached has one likeliest answer. */
  boolean exists() {
    return model.verdict() == LogLinear.Verdict.FINE && fitted().isBounded();
  }

  Fitted fitted() {
    return model.fitted(fit);
  }

  /** The pairs added, in their order. */
  String name() {
    return String.join(", ", pairs.stream().map(pair -> histories.names(pair, "·")).toList());
  }
}
