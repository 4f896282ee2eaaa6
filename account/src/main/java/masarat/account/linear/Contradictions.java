package masarat.account.linear;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import masarat.account.Premise;

/**
 * Why a system cannot be true, and what would mend it.
 *
 * <p>Contradictions and repairs are each other's smallest hitting sets (Reiter 1987; Liffiton et
 * al. 2016), so both are found together ({@link Enumeration}).
 *
 * @param contradictions sets of premises that cannot all be true though any fewer of them can,
 *     smallest first
 * @param repairs sets of premises without which the rest can be true though not without fewer,
 *     lightest first; none where there is nothing to repair
 * @param complete false when there are more than are listed
 */
public record Contradictions(
    List<Set<Premise>> contradictions, List<Set<Premise>> repairs, boolean complete) {

  public Contradictions {
    contradictions = List.copyOf(contradictions);
    repairs = List.copyOf(repairs);
  }

  /** Nothing clashes. */
  private static final Contradictions NONE = new Contradictions(List.of(), List.of(), true);

  /** Whether all premises can be true together. */
  public boolean isEmpty() {
    return contradictions.isEmpty();
  }

  /** Every premise that is part of a contradiction listed. */
  public Set<Premise> premises() {
    Set<Premise> all = new TreeSet<>();
    contradictions.forEach(all::addAll);
    return all;
  }

  /** All contradictions and repairs of a system, up to a limit; all premises weigh the same. */
  public static Contradictions of(LinearSystem system) {
    return of(system, premise -> 1);
  }

  /**
   * All contradictions and repairs of a system, up to a limit.
   *
   * @param weights what it takes to drop each premise, above 0
   */
  public static Contradictions of(LinearSystem system, ToDoubleFunction<Premise> weights) {
    Lightest lightest = new Lightest(weights);
    Propagation known = Propagation.of(system);
    Contradictions all = NONE;
    for (Part part : Part.of(bindingForAnyPremises(system), system.size())) {
      if (known.breaks(part.rows()) || !part.isSettled(known)) {
        all = all.beside(ofRows(system, part.rows(), lightest), lightest);
      }
    }
    return all;
  }

  /** The rows that can bind whichever premises are dropped: only what is true anyway is used. */
  private static List<Row> bindingForAnyPremises(LinearSystem system) {
    Propagation sure = Propagation.of(system.without(system.premises()));
    return new FreeGrowth(system.rows(), sure, -1)
        .binding().stream().mapToObj(system.rows()::get).toList();
  }

  private static Contradictions ofRows(LinearSystem system, List<Row> rows, Lightest lightest) {
    Set<Premise> premises = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.premise != null) {
        premises.add(row.premise);
      }
    }
    try (Elastic elastic = new Elastic(system, rows)) {
      Set<Premise> first = elastic.contradiction(premises);
      return first.isEmpty() ? NONE : new Enumeration(elastic, premises, lightest).from(first);
    }
  }

  /** Together with those of a part that shares nothing with this one: each repair needs both. */
  private Contradictions beside(Contradictions other, Lightest lightest) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Set<Premise>> both = new ArrayList<>(contradictions);
    both.addAll(other.contradictions);
    both.sort(Enumeration.SMALLEST_FIRST);
    List<Set<Premise>> joined = new ArrayList<>();
    for (Set<Premise> mine : repairs) {
      for (Set<Premise> theirs : other.repairs) {
        Set<Premise> repair = new TreeSet<>(mine);
        repair.addAll(theirs);
        joined.add(repair);
      }
    }
    joined.sort(lightest);
    boolean all = complete && other.complete && joined.size() <= Enumeration.MOST_REPAIRS;
    return new Contradictions(
        both, joined.subList(0, Math.min(Enumeration.MOST_REPAIRS, joined.size())), all);
  }
}
