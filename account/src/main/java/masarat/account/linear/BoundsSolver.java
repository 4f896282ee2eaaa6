package masarat.account.linear;

import java.util.List;
import java.util.function.ToDoubleFunction;
import masarat.account.Premise;

/** Finds how small and how large unknowns can be, and what clashes. */
public interface BoundsSolver {
  /**
   * The bounds of the unknowns asked for, in their order.
   *
   * @param system free of contradictions
   */
  List<Bound> bounds(LinearSystem system, List<Integer> unknowns);

  /**
   * Why not all premises can be true, as closely as this solver looks.
   *
   * @param weights what it takes to drop each premise, above 0
   */
  Contradictions contradictions(LinearSystem system, ToDoubleFunction<Premise> weights);
}
