package masarat.account.linear;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import masarat.account.Premise;

/** Orders sets of premises by what they weigh together; then smaller ones come first. */
final class Lightest {
  static final Comparator<Set<Premise>> SMALLEST_FIRST =
      Comparator.<Set<Premise>>comparingInt(Set::size)
          .thenComparing((one, other) -> byNames(new TreeSet<>(one), new TreeSet<>(other)));

  private static final double SAME = 1e-9;

  private final ToDoubleFunction<Premise> weights;

  Lightest(ToDoubleFunction<Premise> weights) {
    this.weights = weights;
  }

  private record Weighed(Set<Premise> set, long weight) {}

  /** The sets, lightest first. */
  List<Set<Premise>> first(Collection<Set<Premise>> sets) {
    return sets.stream()
        .map(set -> new Weighed(set, weight(set)))
        .sorted(
            Comparator.comparingLong(Weighed::weight).thenComparing(Weighed::set, SMALLEST_FIRST))
        .map(Weighed::set)
        .toList();
  }

  private long weight(Set<Premise> set) {
    return Math.round(set.stream().mapToDouble(weights).sum() / SAME);
  }

  private static int byNames(TreeSet<Premise> ones, TreeSet<Premise> others) {
    Iterator<Premise> other = others.iterator();
    for (Premise one : ones) {
      int order = one.compareTo(other.next());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
