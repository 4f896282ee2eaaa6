package masarat.account.linear;

import java.util.ArrayList;
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

  /** In a part with more premises than this, finding all takes longer than a person waits. */
  private static final int LARGE = 500;

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
    return of(system, new Lightest(weights), Integer.MAX_VALUE);
  }

  /**
   * The same, but in large parts of a system only contradictions that share nothing and that
   * propagation sees, with one repair.
   */
  public static Contradictions atOnce(LinearSystem system, ToDoubleFunction<Premise> weights) {
    return of(system, new Lightest(weights), LARGE);
  }

  private static Contradictions of(LinearSystem system, Lightest lightest, int large) {
    Propagation sure = Propagation.withoutPremises(system);
    Propagation known = Propagation.of(system);
    Contradictions all = NONE;
    for (Part part : Part.of(bindingForAnyPremises(system, sure))) {
      boolean closely = part.premises().size() < large;
      if (known.breaks(part.rows()) || (closely && !part.isSettled(known))) {
        all = all.beside(ofPart(part, system, lightest, closely), lightest);
      }
    }
    return all;
  }

  /** The rows that can bind whichever premises are dropped: only what is true anyway is used. */
  private static List<Row> bindingForAnyPremises(LinearSystem system, Propagation sure) {
    return new FreeGrowth(system.rows(), sure, -1)
        .binding().stream().mapToObj(system.rows()::get).toList();
  }

  private static Contradictions ofPart(
      Part part, LinearSystem system, Lightest lightest, boolean closely) {
    try (Clashes clashes = new Clashes(system.only(part.rows()), closely)) {
      Set<Premise> first = clashes.contradiction(part.premises());
      if (first.isEmpty()) {
        return NONE;
      }
      Enumeration enumeration = new Enumeration(clashes, part.premises(), lightest);
      return closely ? enumeration.from(first) : enumeration.apart(first);
    }
  }

  /** Together with those of a part that shares nothing with this one: each repair needs both. */
  private Contradictions beside(Contradictions other, Lightest lightest) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Set<Premise>> both = new ArrayList<>(contradictions);
    both.addAll(other.contradictions);
    both.sort(Lightest.SMALLEST_FIRST);
    List<Set<Premise>> joined = new ArrayList<>();
    for (Set<Premise> mine : repairs) {
      for (Set<Premise> theirs : other.repairs) {
        Set<Premise> repair = new TreeSet<>(mine);
        repair.addAll(theirs);
        joined.add(repair);
      }
    }
    boolean all = complete && other.complete && joined.size() <= Enumeration.MOST_REPAIRS;
    return new Contradictions(
        both, lightest.first(joined).stream().limit(Enumeration.MOST_REPAIRS).toList(), all);
  }
}
