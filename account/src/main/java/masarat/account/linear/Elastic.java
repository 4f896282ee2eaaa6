package masarat.account.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Premise;

/**
 * Asks which premises can be true together. Every row with a premise may be stretched; the program
 * stretches as little as it can, and where it must, the prices of the rows name premises that clash
 * (the elastic filter of Chinneck and Dravnieks 1991).
 */
final class Elastic implements AutoCloseable {
  private static final double NOTHING = 1e-6;

  private final Glop glop = new Glop();
  private final Map<Integer, MPVariable> unknowns = new LinkedHashMap<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final double tolerance;
  private final List<Row> rows;
  private final List<MPConstraint> constraints = new ArrayList<>();

  private record Stretch(Premise premise, MPConstraint row, MPVariable by) {}

  Elastic(LinearSystem system, List<Row> rows) {
    this.rows = rows;
    double scale = 1;
    for (Row row : rows) {
      MPConstraint constraint = glop.row(row.low, row.high);
      for (int i = 0; i < row.unknowns.length; i++) {
        MPVariable unknown =
            unknowns.computeIfAbsent(row.unknowns[i], u -> glop.unknown(0, system.high(u)));
        constraint.setCoefficient(unknown, row.weights[i]);
      }
      constraints.add(constraint);
      if (row.premise != null) {
        stretch(row.premise, row, constraint);
      }
      scale = Math.max(scale, Math.max(size(row.low), size(row.high)));
    }
    tolerance = NOTHING * Math.max(1, scale * 1e-3);
  }

  private static double size(double bound) {
    return Double.isInfinite(bound) ? 0 : Math.abs(bound);
  }

  private void stretch(Premise premise, Row row, MPConstraint constraint) {
    if (!Double.isInfinite(row.low)) {
      MPVariable by = glop.unknown(0, Double.POSITIVE_INFINITY);
      constraint.setCoefficient(by, 1);
      stretches.add(new Stretch(premise, constraint, by));
    }
    if (!Double.isInfinite(row.high)) {
      MPVariable by = glop.unknown(0, Double.POSITIVE_INFINITY);
      constraint.setCoefficient(by, -1);
      stretches.add(new Stretch(premise, constraint, by));
    }
  }

  /**
   * Some of the premises that clash, not always the fewest; empty when all can be true together.
   */
  Set<Premise> clash(Set<Premise> premises) {
    for (Stretch stretch : stretches) {
      glop.weigh(stretch.by, premises.contains(stretch.premise) ? 1 : 0);
    }
    if (!glop.solve()) {
      throw new IllegalStateException("The linear solver failed on a program that has a solution.");
    }
    Set<Premise> clash = new LinkedHashSet<>();
    if (glop.objective() > tolerance) {
      for (Stretch stretch : stretches) {
        if (premises.contains(stretch.premise) && Math.abs(stretch.row.dualValue()) > NOTHING) {
          clash.add(stretch.premise);
        }
      }
    }
    return clash;
  }

  /** The rows whose prices prove the last clash (a certificate of Farkas). */
  List<Row> proof() {
    List<Row> proof = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (Math.abs(constraints.get(i).dualValue()) > NOTHING) {
        proof.add(rows.get(i));
      }
    }
    return proof;
  }

  @Override
  public void close() {
    glop.close();
  }
}
