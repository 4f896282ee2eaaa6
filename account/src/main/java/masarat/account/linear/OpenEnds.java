package masarat.account.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPVariable;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which unknowns can grow without end. They are those that some direction of unlimited growth moves
 * (the recession cone), and one small program finds many of them at once; so the programs that look
 * for a largest value are only asked where there is one.
 */
final class OpenEnds {
  private static final double MOVES = 1e-6;

  private OpenEnds() {}

  /** Those of {@code asked} that have no largest value within consistent rows. */
  static BitSet of(List<Row> rows, Propagation known, List<Integer> asked) {
    BitSet open = new BitSet();
    List<Integer> unsure =
        asked.stream().filter(unknown -> Double.isInfinite(known.high[unknown])).toList();
    if (unsure.isEmpty()) {
      return open;
    }
    try (Glop glop = new Glop()) {
      Map<Integer, MPVariable> growth = directions(glop, rows, known);
      growth.keySet().retainAll(unsure);
      boolean found = true;
      while (found) {
        growth.forEach((unknown, by) -> glop.weigh(by, open.get(unknown) ? 0 : -1));
        if (!glop.solve()) {
          unsure.forEach(open::set); // An end not proven closed must stay open.
          return open;
        }
        int before = open.cardinality();
        growth.forEach(
            (unknown, by) -> open.set(unknown, open.get(unknown) || by.solutionValue() > MOVES));
        found = open.cardinality() > before;
      }
    }
    return open;
  }

  private static Map<Integer, MPVariable> directions(Glop glop, List<Row> rows, Propagation known) {
    Map<Integer, MPVariable> growth = new LinkedHashMap<>();
    for (Row row : rows) {
      Row direction = row.asDirection();
      MPConstraint still = glop.row(direction.low, direction.high);
      for (int i = 0; i < row.unknowns.length; i++) {
        int unknown = row.unknowns[i];
        double most = Double.isInfinite(known.high[unknown]) ? 1 : 0;
        MPVariable variable = growth.computeIfAbsent(unknown, u -> glop.unknown(0, most));
        still.setCoefficient(variable, row.weights[i]);
      }
    }
    return growth;
  }
}
