package masarat.account.linear;

import java.util.List;
import java.util.function.ToDoubleFunction;
import masarat.account.Premise;

/**
 * Bounds by interval propagation alone: at once, always true, but where rows form circles not
 * always the narrowest.
 */
public final class RoughBounds implements BoundsSolver {
  @Override
  public List<Bound> bounds(LinearSystem system, List<Integer> unknowns) {
    Propagation known = Propagation.of(system);
    return unknowns.stream().map(known::bound).toList();
  }

  @Override
  public Contradictions contradictions(LinearSystem system, ToDoubleFunction<Premise> weights) {
    return Contradictions.atOnce(system, weights);
  }
}
