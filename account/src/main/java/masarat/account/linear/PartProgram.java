package masarat.account.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * The linear program of one part of a system. Every solution it meets is a witness: where an
 * unknown already stood at its propagated bound, that bound is the narrowest and needs no program
 * of its own (optimality-based bound tightening with witness skipping; Gleixner et al. 2017).
 */
final class PartProgram implements AutoCloseable {
  private static final double NOTHING = 1e-7;

  private final Glop glop = new Glop();
  private final Propagation known;
  private final Definitions definitions;
  private final List<Row> rows;
  private final Map<Integer, MPVariable> variables = new LinkedHashMap<>();
  private final List<MPConstraint> constraints = new ArrayList<>();
  private final BitSet lowSeen = new BitSet();
  private final BitSet highSeen = new BitSet();
  private List<Integer> asked = List.of();

  PartProgram(Part part, LinearSystem system, Propagation known) {
    this.definitions = Definitions.of(part, system);
    this.rows = definitions.others();
    this.known = known;
    for (Row row : rows) {
      MPConstraint constraint = glop.row(row.low, row.high);
      for (int i = 0; i < row.unknowns.length; i++) {
        constraint.setCoefficient(variable(row.unknowns[i]), row.weights[i]);
      }
      constraints.add(constraint);
    }
  }

  private MPVariable variable(int unknown) {
    return variables.computeIfAbsent(unknown, u -> glop.unknown(known.low[u], known.high[u]));
  }

  /**
   * Meets first witnesses: one solution in which the unknowns that will be asked for are small
   * together, and one in which those with an upper end are large together.
   */
  void lookAround(List<Integer> asked, BitSet open) {
    this.asked = asked;
    all(asked, 1);
    all(asked.stream().filter(unknown -> !open.get(unknown)).toList(), -1);
  }

  /** Whether all its rows can be met; if not, the solver may have failed. */
  boolean canHold() {
    return glop.solve();
  }

  private void all(List<Integer> some, double direction) {
    optimise(some, direction, () -> {});
  }

  /** Makes the sum of some unknowns as small or as large as it can be, and looks at what it met. */
  private void optimise(List<Integer> some, double direction, Runnable found) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    for (int unknown : some) {
      definitions.expand(unknown, direction, (one, by) -> weights.merge(one, by, Double::sum));
    }
    weights.forEach((unknown, weight) -> glop.weigh(variable(unknown), weight));
    if (glop.solve()) {
      found.run();
      witness();
    }
    weights.keySet().forEach(unknown -> glop.weigh(variable(unknown), 0));
  }

  private double value(int unknown) {
    double[] value = {0};
    definitions.expand(
        unknown, 1, (one, weight) -> value[0] += weight * variable(one).solutionValue());
    return value[0];
  }

  private void witness() {
    for (int unknown : asked) {
      double value = value(unknown);
      if (near(value, known.low[unknown])) {
        lowSeen.set(unknown);
      }
      if (near(value, known.high[unknown])) {
        highSeen.set(unknown);
      }
    }
  }

  private static boolean near(double value, double bound) {
    return !Double.isInfinite(bound)
        && Math.abs(value - bound) <= NOTHING * Math.max(1, Math.abs(bound));
  }

  /** The narrowest bounds of an unknown; the high end is left open where it is known to be. */
  Bound bound(int unknown, boolean open) {
    Extreme least = lowSeen.get(unknown) ? null : extreme(unknown, 1);
    Extreme most = open || highSeen.get(unknown) ? null : extreme(unknown, -1);
    Bound propagated = known.bound(unknown);
    return new Bound(
        least == null ? propagated.low() : Math.max(propagated.low(), least.value),
        most == null ? propagated.high() : Math.min(propagated.high(), most.value),
        least == null ? propagated.holdsLow() : least.holds,
        most == null ? propagated.holdsHigh() : most.holds);
  }

  private record Extreme(double value, Set<Premise> holds) {}

  /** Null when the solver fails: the propagated bound is true all the same. */
  private @Nullable Extreme extreme(int unknown, double direction) {
    @Nullable Extreme[] extreme = new Extreme[1];
    optimise(List.of(unknown), direction, () -> extreme[0] = new Extreme(value(unknown), holds()));
    return extreme[0];
  }

  /** The premises of the rows and bounds that carry the optimum, by their prices. */
  private Set<Premise> holds() {
    Set<Premise> holds = new LinkedHashSet<>();
    for (int r = 0; r < rows.size(); r++) {
      Premise premise = rows.get(r).premise;
      if (premise != null && Math.abs(constraints.get(r).dualValue()) > NOTHING) {
        holds.add(premise);
      }
    }
    variables.forEach(
        (unknown, variable) -> {
          double price = variable.reducedCost();
          if (price > NOTHING) {
            holds.addAll(known.lowReasons(unknown));
          } else if (price < -NOTHING) {
            holds.addAll(known.highReasons(unknown));
          }
        });
    return holds;
  }

  @Override
  public void close() {
    glop.close();
  }
}
