package masarat.account.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import masarat.account.Premise;

/**
 * Why a system cannot be true, and what would mend it.
 *
 * <p>Contradictions and repairs are each other's smallest hitting sets (Reiter 1987; Liffiton et
 * al. 2016), so both are found together: a smallest hitting set of the contradictions found so far
 * either mends the system, and is a repair, or leaves another contradiction behind.
 *
 * @param contradictions sets of premises that cannot all be true though any fewer of them can,
 *     smallest first
 * @param repairs sets of premises without which the rest can be true though not without fewer,
 *     smallest first; none where there is nothing to repair
 * @param complete false when there are more than are listed
 */
public record Contradictions(
    List<Set<Premise>> contradictions, List<Set<Premise>> repairs, boolean complete) {
  private static final int MOST_CONTRADICTIONS = 100;
  private static final int MOST_REPAIRS = 1000;
  private static final Comparator<Set<Premise>> SMALLEST_FIRST =
      Comparator.<Set<Premise>>comparingInt(Set::size).thenComparing(Set::toString);

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

  /** All contradictions and repairs of a system, up to a limit. */
  public static Contradictions of(LinearSystem system) {
    Propagation known = Propagation.of(system);
    Contradictions all = NONE;
    for (Part part : Part.of(system)) {
      if (known.breaks(part.rows()) || !part.isSettled(known)) {
        all = all.beside(ofRows(system, part.rows()));
      }
    }
    return all;
  }

  private static Contradictions ofRows(LinearSystem system, List<Row> rows) {
    Set<Premise> premises = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.premise != null) {
        premises.add(row.premise);
      }
    }
    try (Elastic elastic = new Elastic(system, rows)) {
      Set<Premise> first = elastic.contradiction(premises);
      return first.isEmpty() ? NONE : enumerate(elastic, premises, first);
    }
  }

  private static Contradictions enumerate(
      Elastic elastic, Set<Premise> premises, Set<Premise> first) {
    List<Set<Premise>> found = new ArrayList<>(List.of(first));
    HittingSets candidates = new HittingSets(MOST_REPAIRS);
    candidates.add(first);
    Set<Set<Premise>> repairs = new HashSet<>();
    Set<Premise> untried = untried(candidates, repairs);
    while (!untried.isEmpty() && found.size() < MOST_CONTRADICTIONS) {
      Set<Premise> rest = new LinkedHashSet<>(premises);
      rest.removeAll(untried);
      Set<Premise> next = elastic.contradiction(rest);
      if (next.isEmpty()) {
        repairs.add(untried);
      } else {
        found.add(next);
        candidates.add(next);
      }
      untried = untried(candidates, repairs);
    }
    found.sort(SMALLEST_FIRST);
    List<Set<Premise>> mended = candidates.sets().stream().filter(repairs::contains).toList();
    return new Contradictions(found, mended, untried.isEmpty() && candidates.isComplete());
  }

  /** The smallest candidate not known to be a repair; empty when there is none left. */
  private static Set<Premise> untried(HittingSets candidates, Set<Set<Premise>> repairs) {
    return candidates.sets().stream()
        .filter(set -> !repairs.contains(set))
        .findFirst()
        .orElse(Set.of());
  }

  /** Together with those of a part that shares nothing with this one: each repair needs both. */
  private Contradictions beside(Contradictions other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Set<Premise>> both = new ArrayList<>(contradictions);
    both.addAll(other.contradictions);
    both.sort(SMALLEST_FIRST);
    List<Set<Premise>> joined = new ArrayList<>();
    for (Set<Premise> mine : repairs) {
      for (Set<Premise> theirs : other.repairs) {
        Set<Premise> repair = new TreeSet<>(mine);
        repair.addAll(theirs);
        joined.add(repair);
      }
    }
    joined.sort(SMALLEST_FIRST);
    boolean all = complete && other.complete && joined.size() <= MOST_REPAIRS;
    return new Contradictions(both, joined.subList(0, Math.min(MOST_REPAIRS, joined.size())), all);
  }
}
