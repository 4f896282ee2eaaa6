package masarat.account.unseen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * All log-linear models of some lists in which a set of lists has an effect only where each of its
 * parts has one too; that of all lists together is never in, for nobody can estimate it. Models
 * with a set that shares nobody are left out, since their likelihood has no highest point.
 */
final class HierarchicalModels {
  /** Six lists have some eight million models. */
  static final int MOST_LISTS = 5;

  private final Histories histories;
  private final List<Candidate> candidates;

  /**
   * A model and what it says.
   *
   * @param name its largest sets
   */
  record Candidate(List<Long> sets, String name, Fitted fitted) {
    Estimate as(Method method) {
      return fitted.as(method).with(name);
    }
  }

  HierarchicalModels(Histories histories) {
    this.histories = histories;
    this.candidates =
        of(histories.size()).parallelStream()
            .filter(sets -> sets.stream().allMatch(set -> histories.containing(set) > 0))
            .map(
                sets ->
                    new Candidate(
                        sets, name(sets), new LogLinear(histories, sets, false).fit().fitted()))
            .toList();
  }

  /** The models of so many lists, each by its sets of two lists or more. */
  static List<List<Long>> of(int lists) {
    List<Long> sets =
        LongStream.range(0, (1L << lists) - 1)
            .filter(set -> Long.bitCount(set) > 1)
            .boxed()
            .sorted(Comparator.comparingInt((Long set) -> Long.bitCount(set)).thenComparing(s -> s))
            .toList();
    List<List<Long>> models = new ArrayList<>();
    grow(sets, 0, new ArrayList<>(), new HashSet<>(), models);
    return models;
  }

  private static void grow(
      List<Long> sets, int next, List<Long> taken, Set<Long> has, List<List<Long>> models) {
    if (next == sets.size()) {
      models.add(List.copyOf(taken));
      return;
    }
    grow(sets, next + 1, taken, has, models);
    long set = sets.get(next);
    if (hasParts(set, has)) {
      taken.add(set);
      has.add(set);
      grow(sets, next + 1, taken, has, models);
      taken.remove(taken.size() - 1);
      has.remove(set);
    }
  }

  private static boolean hasParts(long set, Set<Long> has) {
    for (long rest = set; rest != 0; rest &= rest - 1) {
      long part = set & ~Long.lowestOneBit(rest);
      if (Long.bitCount(part) > 1 && !has.contains(part)) {
        return false;
      }
    }
    return true;
  }

  private String name(List<Long> sets) {
    List<Long> all = new ArrayList<>(sets);
    for (int i = 0; i < histories.size(); i++) {
      all.add(1L << i);
    }
    return String.join(
        ", ",
        all.stream()
            .filter(
                set ->
                    all.stream()
                        .noneMatch(other -> other != set.longValue() && (other & set) == set))
            .map(set -> histories.names(set, "·"))
            .toList());
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The model whose criterion is least among those that have one likeliest answer. */
  Optional<Candidate> best(ToDoubleFunction<Fitted> criterion) {
    return candidates.stream()
        .filter(candidate -> Double.isFinite(criterion.applyAsDouble(candidate.fitted)))
        .sorted(Comparator.comparingDouble(candidate -> criterion.applyAsDouble(candidate.fitted)))
        .filter(this::exists)
        .findFirst();
  }

  /** The models with a single likeliest answer whose criterion is not above this. */
  List<Candidate> within(ToDoubleFunction<Fitted> criterion, double most) {
    return candidates.stream()
        .filter(candidate -> criterion.applyAsDouble(candidate.fitted) <= most)
        .filter(this::exists)
        .toList();
  }

  private boolean exists(Candidate candidate) {
    return candidate.fitted.isBounded()
        && new LogLinear(histories, candidate.sets, false).verdict() == LogLinear.Verdict.FINE;
  }
}
