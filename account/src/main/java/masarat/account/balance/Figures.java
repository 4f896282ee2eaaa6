package masarat.account.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Figure;
import masarat.account.Gain;
import masarat.account.Guess;
import masarat.account.Premise;
import masarat.account.linear.Bound;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.LinearSystem;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/** The bounds of all unknowns that an account shows, as figures in whole people. */
final class Figures {
  private final Set<Integer> asked = new LinkedHashSet<>();
  private final Map<Integer, Bound> bounds = new LinkedHashMap<>();
  private final Map<Integer, Gain> gains = new LinkedHashMap<>();

  /** Adds unknowns to those that {@link #solve} bounds. */
  void ask(Collection<Integer> unknowns) {
    asked.addAll(unknowns);
  }

  void solve(LinearSystem system, BoundsSolver solver) {
    List<Integer> unknowns = new ArrayList<>(asked);
    List<Bound> solved = solver.bounds(system, unknowns);
    for (int i = 0; i < unknowns.size(); i++) {
      bounds.put(unknowns.get(i), solved.get(i));
    }
  }

  /** What would narrow an unknown most. */
  void gain(int unknown, Gain gain) {
    gains.put(unknown, gain);
  }

  Bound bound(int unknown) {
    Bound bound = bounds.get(unknown);
    if (bound == null) {
      throw new IllegalArgumentException("The unknown " + unknown + " was not asked for.");
    }
    return bound;
  }

  Figure figure(int unknown, @Nullable Guess estimate) {
    Bound bound = bound(unknown);
    Interval range = whole(bound.low(), bound.high());
    return new Figure(
        range,
        claims(bound.holdsLow()),
        claims(bound.holdsHigh()),
        estimate == null ? null : estimate.within(range),
        gains.get(unknown));
  }

  /** People are whole, so the ends are rounded inward unless nothing whole lies between them. */
  static Interval whole(double least, double most) {
    double low = Math.max(0, Math.ceil(least - 1e-6 * Math.max(1, Math.abs(least))));
    double high = Math.floor(most + 1e-6 * Math.max(1, Math.abs(least)));
    return low <= high ? new Interval(low, high) : new Interval(Math.floor(least), Math.ceil(most));
  }

  private static List<String> claims(Set<Premise> premises) {
    return premises.stream().map(Premise::claim).distinct().sorted().toList();
  }
}
