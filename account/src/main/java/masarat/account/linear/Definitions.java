package masarat.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/**
 * Unknowns that are nothing but a sum of others, like a flow of those told of and those unseen. A
 * linear program needs neither them nor the rows that say so, and is the smaller the fewer rows it
 * has: most rows of an account are of this kind.
 */
final class Definitions {
  private final Map<Integer, Row> rowOf = new HashMap<>();
  private final List<Row> others;

  private Definitions(List<Row> rows) {
    this.others = rows;
  }

  /** The definitions among the links of a part. */
  static Definitions of(Part part, LinearSystem system) {
    List<Row> rows = new ArrayList<>(part.links());
    Definitions definitions = new Definitions(rows);
    int[] uses = new int[system.size()];
    rows.forEach(row -> count(row, uses, 1));
    BitSet bounded = new BitSet();
    part.rows().stream()
        .filter(row -> row.unknowns.length == 1)
        .forEach(row -> bounded.set(row.unknowns[0]));
    boolean found = true;
    while (found) {
      found = rows.removeIf(row -> definitions.take(row, uses, bounded, system));
    }
    return definitions;
  }

  private static void count(Row row, int[] uses, int by) {
    for (int unknown : row.unknowns) {
      uses[unknown] += by;
    }
  }

  /** Whether a row defines an unknown that stands nowhere else, and then counts as used up. */
  private boolean take(Row row, int[] uses, BitSet bounded, LinearSystem system) {
    if (row.premise != null || row.low != 0 || row.high != 0) {
      return false;
    }
    for (int i = 0; i < row.unknowns.length; i++) {
      int unknown = row.unknowns[i];
      boolean free = Double.isInfinite(system.high(unknown)) && !bounded.get(unknown);
      if (uses[unknown] == 1 && free && isSum(row, i)) {
        rowOf.put(unknown, row);
        count(row, uses, -1);
        return true;
      }
    }
    return false;
  }

  /** Whether all others are added up, so that none can make the unknown negative. */
  private static boolean isSum(Row row, int place) {
    for (int i = 0; i < row.weights.length; i++) {
      if (i != place && row.weights[i] * row.weights[place] > 0) {
        return false;
      }
    }
    return true;
  }

  /** The rows that define nothing. */
  List<Row> others() {
    return others;
  }

  /** Tells the unknowns that an unknown is the sum of, and their weights: itself if no sum. */
  void expand(int unknown, double weight, ObjDoubleConsumer<Integer> part) {
    Row row = rowOf.get(unknown);
    if (row == null) {
      part.accept(unknown, weight);
      return;
    }
    double own = 0;
    for (int i = 0; i < row.unknowns.length; i++) {
      own = row.unknowns[i] == unknown ? row.weights[i] : own;
    }
    for (int i = 0; i < row.unknowns.length; i++) {
      if (row.unknowns[i] != unknown) {
        expand(row.unknowns[i], -weight * row.weights[i] / own, part);
      }
    }
  }
}
