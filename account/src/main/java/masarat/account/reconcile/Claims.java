package masarat.account.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Claims by number: which object, which source, which class of source, which value. */
final class Claims {
  final int[] objects;
  final int[] sources;
  final double[] values;
  final int[] kinds;
  final int[][] byObject;
  final int[] perSource;

  /**
   * @param kinds the class of each source
   */
  Claims(int[] objects, int[] sources, int[] kinds, double[] values) {
    this.objects = objects;
    this.sources = sources;
    this.kinds = kinds;
    this.values = values;
    this.perSource = new int[kinds.length];
    List<List<Integer>> groups = new ArrayList<>();
    for (int claim = 0; claim < objects.length; claim++) {
      perSource[sources[claim]]++;
      while (groups.size() <= objects[claim]) {
        groups.add(new ArrayList<>());
      }
      groups.get(objects[claim]).add(claim);
    }
    this.byObject =
        groups.stream()
            .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** The same claims with other values. */
  Claims with(IntToDoubleFunction value) {
    double[] changed = new double[values.length];
    for (int claim = 0; claim < changed.length; claim++) {
      changed[claim] = value.applyAsDouble(claim);
    }
    return new Claims(objects, sources, kinds, changed);
  }

  int sourceCount() {
    return kinds.length;
  }

  /** What each source's claims add up to. */
  double[] sumBySource(IntToDoubleFunction part) {
    double[] sums = new double[sourceCount()];
    for (int claim = 0; claim < values.length; claim++) {
      sums[sources[claim]] += part.applyAsDouble(claim);
    }
    return sums;
  }

  /** The sum of squared distances from what is held true, by source. */
  double[] squares(double[] truths) {
    return sumBySource(
        claim -> {
          double gap = values[claim] - truths[objects[claim]];
          return gap * gap;
        });
  }
}
