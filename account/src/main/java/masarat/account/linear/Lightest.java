package masarat.account.linear;

import java.util.Comparator;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import masarat.account.Premise;

/** Orders sets of premises by what they weigh together; then smaller ones come first. */
final class Lightest implements Comparator<Set<Premise>> {
  private static final double SAME = 1e-9;

  private final ToDoubleFunction<Premise> weights;

  Lightest(ToDoubleFunction<Premise> weights) {
    this.weights = weights;
  }

  private long weight(Set<Premise> set) {
    return Math.round(set.stream().mapToDouble(weights).sum() / SAME);
  }

  @Override
  public int compare(Set<Premise> one, Set<Premise> other) {
    int byWeight = Long.compare(weight(one), weight(other));
    return byWeight != 0 ? byWeight : Enumeration.SMALLEST_FIRST.compare(one, other);
  }
}
