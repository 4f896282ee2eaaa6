package masarat.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a system hang together: which parts have nothing to do with each other, and in
 * which of them propagation alone may miss something because rows form a circle.
 *
 * <p>Before circles are looked for, rows go that cannot bind any other unknown: a row with an
 * unknown that can grow without harm to any row can always be met (dominated columns, as presolvers
 * of linear programs call them).
 */
final class Structure {
  /**
   * Rows that share unknowns, directly or through other rows.
   *
   * @param links those of more than one unknown; propagation settles the others
   */
  record Part(List<Row> rows, List<Row> links, boolean hasCircle) {}

  private final LinearSystem system;
  private final Propagation known;
  private final List<Row> rows;

  private Structure(LinearSystem system, Propagation known) {
    this.system = system;
    this.known = known;
    this.rows = system.rows().stream().filter(Structure::isLink).toList();
  }

  private static boolean isLink(Row row) {
    return row.unknowns.length > 1;
  }

  /** The parts of a system. */
  static List<Part> parts(LinearSystem system, Propagation known) {
    return new Structure(system, known).parts();
  }

  private List<Part> parts() {
    int size = system.size();
    Groups groups = new Groups(size);
    for (Row row : rows) {
      for (int unknown : row.unknowns) {
        groups.join(row.unknowns[0], unknown);
      }
    }
    BitSet circles = new BitSet();
    Groups tree = new Groups(size + rows.size());
    BitSet binding = binding();
    for (int r = binding.nextSetBit(0); r >= 0; r = binding.nextSetBit(r + 1)) {
      for (int unknown : rows.get(r).unknowns) {
        if (known.low[unknown] < known.high[unknown] && !tree.join(size + r, unknown)) {
          circles.set(groups.of(unknown));
        }
      }
    }
    Map<Integer, List<Row>> byGroup = new LinkedHashMap<>();
    for (Row row : system.rows()) {
      if (row.unknowns.length > 0) {
        byGroup.computeIfAbsent(groups.of(row.unknowns[0]), g -> new ArrayList<>()).add(row);
      }
    }
    List<Part> parts = new ArrayList<>();
    byGroup.forEach(
        (group, members) ->
            parts.add(
                new Part(
                    members,
                    members.stream().filter(Structure::isLink).toList(),
                    circles.get(group))));
    return parts;
  }

  /** The rows that can bind, after those have gone that a growing unknown always meets. */
  private BitSet binding() {
    BitSet binding = new BitSet();
    binding.set(0, rows.size());
    double[] lows = rows.stream().mapToDouble(row -> row.low).toArray();
    double[] highs = rows.stream().mapToDouble(row -> row.high).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      List<List<Use>> uses = uses(binding);
      for (int unknown = 0; unknown < system.size(); unknown++) {
        List<Use> used = uses.get(unknown);
        if (used.isEmpty() || !Double.isInfinite(known.high[unknown])) {
          continue;
        }
        if (used.size() == 1) {
          openSide(used.get(0), lows, highs);
        }
        if (used.stream().allMatch(use -> growsFreely(use, lows, highs))) {
          used.forEach(use -> binding.clear(use.row));
          changed = true;
        }
      }
    }
    return binding;
  }

  /** One place where an unknown stands. */
  private record Use(int row, double weight) {}

  private List<List<Use>> uses(BitSet binding) {
    List<List<Use>> uses = new ArrayList<>();
    for (int i = 0; i < system.size(); i++) {
      uses.add(new ArrayList<>());
    }
    for (int r = binding.nextSetBit(0); r >= 0; r = binding.nextSetBit(r + 1)) {
      Row row = rows.get(r);
      for (int i = 0; i < row.unknowns.length; i++) {
        uses.get(row.unknowns[i]).add(new Use(r, row.weights[i]));
      }
    }
    return uses;
  }

  /** An open unknown in one row only takes up whatever is missing on one side of it. */
  private static void openSide(Use use, double[] lows, double[] highs) {
    if (use.weight > 0) {
      lows[use.row] = Double.NEGATIVE_INFINITY;
    } else {
      highs[use.row] = Double.POSITIVE_INFINITY;
    }
  }

  private static boolean growsFreely(Use use, double[] lows, double[] highs) {
    return use.weight > 0
        ? highs[use.row] == Double.POSITIVE_INFINITY
        : lows[use.row] == Double.NEGATIVE_INFINITY;
  }

  /** Disjoint sets by union and find. */
  private static final class Groups {
    private final int[] parent;

    Groups(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int of(int member) {
      int root = member;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    /** Whether they were apart before. */
    boolean join(int one, int other) {
      int a = of(one);
      int b = of(other);
      parent[a] = b;
      return a != b;
    }
  }
}
