package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.account.Change;
import masarat.account.linear.Bound;
import masarat.account.linear.BoundsSolver;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;

/**
 * By how many each stock can have grown from one instant to the next. A difference may be negative
 * and unknowns may not, so each end is asked for as a difference shifted by what the smaller stock
 * can be at most.
 */
final class Changes {
  /** A long series has more changes than are worth a program each. */
  private static final int MOST_PROGRAMS = 100;

  private final LinearSystem system;
  private final BoundsSolver solver;
  private final Figures stocks;
  private final Map<List<Integer>, Change> known = new LinkedHashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  /** A difference, shifted by what the smaller stock can be at most, for one end of a change. */
  private record Asked(List<Integer> instants, int more, int less, double shift, boolean low) {}

  /**
   * @param stocks bounds of every stock that will be asked for
   */
  Changes(LinearSystem system, BoundsSolver solver, Figures stocks) {
    this.system = system;
    this.solver = solver;
    this.stocks = stocks;
  }

  /** Adds a pair of instants to those that {@link #solve} answers. */
  void ask(int before, int after) {
    Bound first = stocks.bound(before);
    Bound second = stocks.bound(after);
    List<Integer> instants = List.of(before, after);
    known.put(instants, new Change(second.low() - first.high(), second.high() - first.low()));
    boolean exact = first.low() == first.high() || second.low() == second.high();
    if (exact) {
      return;
    }
    if (!Double.isInfinite(first.high())) {
      asked.add(new Asked(instants, after, before, first.high(), true));
    }
    if (!Double.isInfinite(second.high())) {
      asked.add(new Asked(instants, before, after, second.high(), false));
    }
  }

  private int shifted(Asked one) {
    int unknown = system.unknown();
    system.equal(Terms.of(one.more).plus(one.less, -1).plus(unknown, -1), -one.shift, null);
    return unknown;
  }

  /**
   * Finds the narrowest ends of all changes asked for. Where there are too many, a change stays the
   * difference of the two stocks: as true, but wider where a flow between them is known.
   */
  void solve() {
    if (asked.size() > MOST_PROGRAMS) {
      return;
    }
    List<Bound> found = solver.bounds(system, asked.stream().map(this::shifted).toList());
    for (int i = 0; i < asked.size(); i++) {
      Asked one = asked.get(i);
      double end = found.get(i).low() - one.shift;
      Change wide = change(one.instants.get(0), one.instants.get(1));
      known.put(
          one.instants,
          one.low
              ? new Change(Math.max(wide.low(), end), wide.high())
              : new Change(wide.low(), Math.min(wide.high(), -end)));
    }
  }

  /** The change between two instants. */
  Change change(int before, int after) {
    Change change = known.get(List.of(before, after));
    if (change == null) {
      throw new IllegalArgumentException("That change was not asked for.");
    }
    return change;
  }

  /** People are whole: the ends of a change, rounded inward. */
  static Change whole(Change change) {
    return new Change(Math.ceil(change.low() - 1e-6) + 0.0, Math.floor(change.high() + 1e-6) + 0.0);
  }
}
