package masarat.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;

/**
 * Rows of a system that share unknowns, directly or through other rows; different parts have
 * nothing to do with each other.
 *
 * @param rows all of them
 * @param links those of more than one unknown; propagation settles the others
 */
record Part(List<Row> rows, List<Row> links) {
  /** The parts of some rows. */
  static List<Part> of(List<Row> all) {
    Groups groups = new Groups();
    for (Row row : all) {
      for (int unknown : row.unknowns) {
        groups.join(row.unknowns[0], unknown);
      }
    }
    Map<Integer, List<Row>> byGroup = new LinkedHashMap<>();
    for (Row row : all) {
      if (row.unknowns.length > 0) {
        byGroup.computeIfAbsent(groups.of(row.unknowns[0]), g -> new ArrayList<>()).add(row);
      }
    }
    return byGroup.values().stream().map(Part::whole).toList();
  }

  /** Rows that are one part. */
  static Part whole(List<Row> rows) {
    return new Part(rows, rows.stream().filter(row -> row.unknowns.length > 1).toList());
  }

  /** What rests on some premises only, and what is true anyway. */
  Part under(Set<Premise> premises) {
    return new Part(under(rows, premises), under(links, premises));
  }

  private static List<Row> under(List<Row> rows, Set<Premise> premises) {
    return rows.stream()
        .filter(row -> row.premise == null || premises.contains(row.premise))
        .toList();
  }

  /** What its rows rest on. */
  Set<Premise> premises() {
    Set<Premise> premises = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.premise != null) {
        premises.add(row.premise);
      }
    }
    return premises;
  }

  /** The unknowns of its links. */
  BitSet linked() {
    BitSet linked = new BitSet();
    for (Row row : links) {
      for (int unknown : row.unknowns) {
        linked.set(unknown);
      }
    }
    return linked;
  }

  /** Whether propagation alone decides if all its rows can be met. */
  boolean isSettled(Propagation known) {
    return circles(known, new FreeGrowth(links, known, -1).binding()).isEmpty();
  }

  /** Whether propagation alone finds the narrowest bounds of an unknown. */
  boolean isSettled(Propagation known, int unknown) {
    BitSet binding = new FreeGrowth(links, known, unknown).binding();
    Groups groups = new Groups();
    binding.stream()
        .mapToObj(links::get)
        .forEach(
            row -> {
              for (int other : row.unknowns) {
                groups.join(row.unknowns[0], other);
              }
            });
    return circles(known, binding).stream()
        .noneMatch(inCircle -> groups.of(inCircle) == groups.of(unknown));
  }

  /**
   * Unknowns at which rows close a circle. Where rows form none, each unknown hangs on the others
   * in one way only, and propagation misses nothing; a fixed unknown passes nothing on.
   */
  private BitSet circles(Propagation known, BitSet binding) {
    int size = known.low.length;
    BitSet circles = new BitSet();
    Groups tree = new Groups();
    for (int r = binding.nextSetBit(0); r >= 0; r = binding.nextSetBit(r + 1)) {
      for (int unknown : links.get(r).unknowns) {
        if (known.low[unknown] < known.high[unknown] && !tree.join(size + r, unknown)) {
          circles.set(unknown);
        }
      }
    }
    return circles;
  }
}
