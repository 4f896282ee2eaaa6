package masarat.account.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that cannot bind any other unknown, because some unknowns can grow together without
 * harm to any row until these are met: how many were somewhere can always have been more, if nobody
 * says a total. Presolvers of linear programs know the case of one unknown as a dominated column.
 */
final class FreeGrowth {
  private static final int MOST_TOGETHER = 200;

  private final Propagation known;
  private final List<Row> rows;
  private final int still;
  private final double[] lows;
  private final double[] highs;
  private final BitSet binding = new BitSet();
  private final int[] places;
  private final List<Integer> unknowns = new ArrayList<>();
  private List<List<Use>> uses = List.of();

  /** One place where an unknown stands. */
  private record Use(int row, double weight) {}

  /**
   * @param still an unknown that must not grow because its own bounds are asked for; -1 for none
   */
  FreeGrowth(List<Row> rows, Propagation known, int still) {
    this.known = known;
    this.rows = rows;
    this.still = still;
    lows = rows.stream().mapToDouble(row -> row.low).toArray();
    highs = rows.stream().mapToDouble(row -> row.high).toArray();
    binding.set(0, rows.size());
    places = new int[known.low.length];
    for (Row row : rows) {
      for (int unknown : row.unknowns) {
        if (places[unknown] == 0) {
          unknowns.add(unknown);
          places[unknown] = unknowns.size();
        }
      }
    }
  }

  /** The rows that can bind, by their place in the list. */
  BitSet binding() {
    boolean changed = true;
    while (changed) {
      changed = false;
      uses = uses();
      for (int unknown : unknowns) {
        List<Use> in = uses(unknown);
        changed |= !in.isEmpty() && isOpen(unknown) && meets(unknown, in);
      }
    }
    return binding;
  }

  /** Whether rows are met for good when an unknown grows. */
  private boolean meets(int unknown, List<Use> in) {
    if (in.size() == 1 && isTakenUp(unknown, in.get(0))) {
      binding.clear(in.get(0).row);
      return true;
    }
    Set<Integer> met = met(unknown);
    met.forEach(binding::clear);
    return !met.isEmpty();
  }

  private List<List<Use>> uses() {
    List<List<Use>> all = new ArrayList<>();
    unknowns.forEach(unknown -> all.add(new ArrayList<>(2)));
    for (int r = binding.nextSetBit(0); r >= 0; r = binding.nextSetBit(r + 1)) {
      Row row = rows.get(r);
      for (int i = 0; i < row.unknowns.length; i++) {
        all.get(places[row.unknowns[i]] - 1).add(new Use(r, row.weights[i]));
      }
    }
    return all;
  }

  private List<Use> uses(int unknown) {
    return uses.get(places[unknown] - 1);
  }

  private boolean isOpen(int unknown) {
    return unknown != still && Double.isInfinite(known.high[unknown]);
  }

  /**
   * An open unknown in one row only takes up whatever is missing on one side of it. Whether that is
   * all the row says: no more than that the unknown is what the others make it.
   */
  private boolean isTakenUp(int unknown, Use use) {
    Row row = rows.get(use.row);
    double least = use.weight * known.low[unknown];
    if (use.weight > 0) {
      lows[use.row] = Double.NEGATIVE_INFINITY;
      return least + others(row, unknown, false) <= highs[use.row] + 1e-9;
    }
    highs[use.row] = Double.POSITIVE_INFINITY;
    return least + others(row, unknown, true) >= lows[use.row] - 1e-9;
  }

  /** The least or the most that the other unknowns of a row add up to. */
  private double others(Row row, int unknown, boolean least) {
    double sum = 0;
    for (int i = 0; i < row.unknowns.length; i++) {
      int other = row.unknowns[i];
      if (other != unknown) {
        boolean low = row.weights[i] > 0 == least;
        sum += row.weights[i] * (low ? known.low[other] : known.high[other]);
      }
    }
    return sum;
  }

  /** The rows that are met in the end when an unknown grows, and others where it needs them. */
  private Set<Integer> met(int seed) {
    Set<Integer> growing = new HashSet<>();
    Map<Integer, Double> change = new HashMap<>();
    Deque<Integer> touched = new ArrayDeque<>();
    Integer next = seed;
    while (next != null && growing.size() < MOST_TOGETHER) {
      growing.add(next);
      for (Use use : uses(next)) {
        if (binding.get(use.row)) {
          change.merge(use.row, use.weight, Double::sum);
          touched.add(use.row);
        }
      }
      Integer harmed = harmed(touched, change);
      if (harmed == null) {
        change.values().removeIf(by -> by == 0);
        return change.keySet();
      }
      next = helper(harmed, change.getOrDefault(harmed, 0.0), growing);
    }
    return Set.of();
  }

  /** A row that the growth breaks, among those that it touched and that were not looked at yet. */
  private @Nullable Integer harmed(Deque<Integer> touched, Map<Integer, Double> change) {
    for (Integer row = touched.peek(); row != null; row = touched.peek()) {
      double by = change.getOrDefault(row, 0.0);
      if (by > 0 && !Double.isInfinite(highs[row]) || by < 0 && !Double.isInfinite(lows[row])) {
        return row;
      }
      touched.remove();
    }
    return null;
  }

  /** An open unknown that takes the change of a row back; the one that stands in fewest rows. */
  private @Nullable Integer helper(int harmed, double change, Set<Integer> growing) {
    Row row = rows.get(harmed);
    Integer best = null;
    for (int i = 0; i < row.unknowns.length; i++) {
      int unknown = row.unknowns[i];
      boolean helps = row.weights[i] == -change && isOpen(unknown) && !growing.contains(unknown);
      if (helps && (best == null || uses(unknown).size() < uses(best).size())) {
        best = unknown;
      }
    }
    return best;
  }
}
