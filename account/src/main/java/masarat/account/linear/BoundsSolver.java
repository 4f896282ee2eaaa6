package masarat.account.linear;

import java.util.List;

/** Finds how small and how large unknowns can be. */
public interface BoundsSolver {
  /**
   * The bounds of the unknowns asked for, in their order.
   *
   * @param system free of contradictions
   */
  List<Bound> bounds(LinearSystem system, List<Integer> unknowns);
}
