package masarat.account.linear;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Whether rows can all hold for whole numbers of people, decided exactly (CP-SAT of OR-Tools). The
 * linear solver calculates in floating point; what it calls a contradiction is shown to a person
 * only if this agrees.
 */
final class WholePeople {
  /** No report speaks of more people; sums of many of them stay within 64 bits. */
  private static final long MOST = 100_000_000_000L;

  private static final double FINEST = 1e6;
  private static final double SECONDS = 5;

  private final CpModel model = new CpModel();
  private final Map<Integer, IntVar> unknowns = new HashMap<>();

  private final LinearSystem system;

  private WholePeople(LinearSystem system) {
    this.system = system;
  }

  /** What is known of some rows for whole numbers. */
  enum Answer {
    CAN_HOLD,
    CANNOT_HOLD,
    /** A row has weights that are no short decimals, or the search took too long. */
    UNDECIDED
  }

  /** Whether all of some rows of a system can hold together. */
  static Answer of(LinearSystem system, List<Row> rows) {
    Native.load();
    WholePeople people = new WholePeople(system);
    for (Row row : rows) {
      double scale = scale(row);
      if (Double.isNaN(scale)) {
        return Answer.UNDECIDED;
      }
      people.add(row, scale);
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(SECONDS);
    CpSolverStatus status = solver.solve(people.model);
    return switch (status) {
      case OPTIMAL, FEASIBLE -> Answer.CAN_HOLD;
      case INFEASIBLE -> Answer.CANNOT_HOLD;
      default -> Answer.UNDECIDED;
    };
  }

  /** The power of ten that makes all weights of a row whole; NaN where none does. */
  private static double scale(Row row) {
    for (double scale = 1; scale <= FINEST; scale *= 10) {
      double by = scale;
      boolean whole =
          DoubleStream.of(row.weights)
              .map(weight -> weight * by)
              .allMatch(weight -> Math.abs(weight - Math.rint(weight)) < 1e-9);
      if (whole) {
        return scale;
      }
    }
    return Double.NaN;
  }

  private void add(Row row, double scale) {
    List<IntVar> terms = new ArrayList<>();
    long[] weights = new long[row.unknowns.length];
    for (int i = 0; i < weights.length; i++) {
      terms.add(unknowns.computeIfAbsent(row.unknowns[i], this::unknown));
      weights[i] = Math.round(row.weights[i] * scale);
    }
    long low = Double.isInfinite(row.low) ? Long.MIN_VALUE : up(row.low * scale);
    long high = Double.isInfinite(row.high) ? Long.MAX_VALUE : down(row.high * scale);
    IntVar[] variables = terms.toArray(IntVar[]::new);
    model.addLinearExpressionInDomain(
        LinearExpr.weightedSum(variables, weights),
        low > high ? new Domain() : new Domain(low, high));
  }

  private IntVar unknown(int unknown) {
    return model.newIntVar(0, down(Math.min(MOST, system.high(unknown))), "");
  }

  private static long up(double value) {
    return (long) Math.ceil(value - 1e-6);
  }

  private static long down(double value) {
    return (long) Math.floor(value + 1e-6);
  }
}
