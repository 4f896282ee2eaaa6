package masarat.account.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import masarat.account.Premise;

/**
 * All smallest sets that touch every set of a family, kept up to date while the family grows
 * (Berge's multiplication). Beyond a limit only the lighter ones are kept; what grows from a heavy
 * set is heavier still, so the lightest of all is among them.
 */
final class HittingSets {
  private final int limit;
  private final Lightest lightest;
  private List<Set<Premise>> sets = List.of(Set.of());
  private boolean complete = true;

  private HittingSets(int limit, Lightest lightest) {
    this.limit = limit;
    this.lightest = lightest;
  }

  /** The hitting sets of a whole family. */
  static HittingSets of(List<Set<Premise>> family, int limit, Lightest lightest) {
    HittingSets sets = new HittingSets(limit, lightest);
    family.forEach(sets::add);
    return sets;
  }

  /** Takes one more set of the family. */
  private void add(Set<Premise> member) {
    List<Set<Premise>> touching = new ArrayList<>();
    List<Set<Premise>> missing = new ArrayList<>();
    for (Set<Premise> set : sets) {
      (Collections.disjoint(set, member) ? missing : touching).add(set);
    }
    List<Set<Premise>> grown = new ArrayList<>(touching);
    for (Set<Premise> set : missing) {
      for (Premise premise : member) {
        Set<Premise> larger = new TreeSet<>(set);
        larger.add(premise);
        if (touching.stream().noneMatch(larger::containsAll)) {
          grown.add(larger);
        }
      }
    }
    complete &= grown.size() <= limit;
    sets = lightest.first(grown).stream().limit(limit).toList();
  }

  /** The sets, lightest first. */
  List<Set<Premise>> sets() {
    return sets;
  }

  /** False once sets had to be left out. */
  boolean isComplete() {
    return complete;
  }
}
