package masarat.account.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

/**
 * One linear program that stays warm between questions: only the objective changes, and each solve
 * starts from the last basis. Presolving would throw that basis away, so it is off.
 */
final class Glop implements AutoCloseable {
  private final MPSolver solver;
  private final MPObjective objective;
  private final MPSolverParameters parameters;

  Glop() {
    Native.load();
    parameters = new MPSolverParameters();
    solver = new MPSolver("account", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    objective = solver.objective();
    objective.setMinimization();
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.INCREMENTALITY,
        MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
  }

  MPVariable unknown(double low, double high) {
    return solver.makeNumVar(low, finiteOrInfinity(high), "");
  }

  MPConstraint row(double low, double high) {
    return solver.makeConstraint(finiteOrInfinity(low), finiteOrInfinity(high), "");
  }

  /** The solver hangs on huge finite bounds, so an absent bound must be its own infinity. */
  private static double finiteOrInfinity(double bound) {
    if (Double.isInfinite(bound)) {
      return bound > 0 ? MPSolver.infinity() : -MPSolver.infinity();
    }
    return bound;
  }

  void weigh(MPVariable unknown, double weight) {
    objective.setCoefficient(unknown, weight);
  }

  /** Minimises the objective; false when the solver found no optimum. */
  boolean solve() {
    if (solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL) {
      return true;
    }
    solver.reset();
    return solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
  }

  double objective() {
    return objective.value();
  }

  @Override
  public void close() {
    solver.delete();
    parameters.delete();
  }
}
