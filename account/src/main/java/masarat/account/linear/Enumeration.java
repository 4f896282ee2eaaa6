package masarat.account.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import masarat.account.Premise;

/**
 * Finds all contradictions and repairs among some rows by trying repairs: a smallest hitting set of
 * the contradictions found so far either mends the rows or leaves another contradiction behind.
 *
 * <p>Contradictions that share nothing are kept in clusters of their own, and one trial takes a
 * hitting set of each. Otherwise twenty small quarrels would make a million trials. While all ways
 * to combine the clusters are few, all of them are tried, and the lists are complete.
 */
final class Enumeration {
  /** How many repairs are listed at most. */
  static final int MOST_REPAIRS = 100;

  private static final int MOST_CONTRADICTIONS = 200;

  /** Nor does anybody read lists of long ones, of which there can be any number. */
  private static final int MOST_PREMISES = 400;

  private static final int MOST_SETTLEMENTS = 1000;

  private final Clashes clashes;
  private final Set<Premise> premises;
  private final Lightest lightest;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Set<Set<Premise>> repairs = new HashSet<>();

  /** Contradictions that hang together, what would settle them, and what has been tried of it. */
  private record Cluster(
      List<Set<Premise>> contradictions, HittingSets settlements, Set<Set<Premise>> tried) {
    static Cluster of(List<Set<Premise>> contradictions, Lightest lightest) {
      return new Cluster(
          contradictions,
          HittingSets.of(contradictions, MOST_SETTLEMENTS, lightest),
          new HashSet<>());
    }

    boolean touches(Set<Premise> contradiction) {
      return contradictions.stream().anyMatch(mine -> !Collections.disjoint(mine, contradiction));
    }

    boolean isTried() {
      return tried.size() == settlements.sets().size();
    }

    /** The lightest settlement not tried yet, or the lightest of all. */
    Set<Premise> next() {
      return settlements.sets().stream()
          .filter(set -> !tried.contains(set))
          .findFirst()
          .orElse(settlements.sets().get(0));
    }
  }

  Enumeration(Clashes clashes, Set<Premise> premises, Lightest lightest) {
    this.clashes = clashes;
    this.premises = premises;
    this.lightest = lightest;
  }

  /** Everything there is to find, from a first contradiction on. */
  Contradictions from(Set<Premise> first) {
    add(first);
    boolean surprised = true;
    while (surprised) {
      while (!isFull() && !clusters.stream().allMatch(Cluster::isTried)) {
        tryOut(clusters.stream().map(Cluster::next).toList());
      }
      surprised = !isFull() && combinations() <= MOST_REPAIRS && tryOutAll();
    }
    if (repairs.isEmpty()) {
      repairs.add(one());
    }
    return found(
        !isFull()
            && combinations() <= MOST_REPAIRS
            && clusters.stream().allMatch(cluster -> cluster.settlements.isComplete()));
  }

  /** Contradictions that share nothing, from a first one on, and one repair. */
  Contradictions apart(Set<Premise> first) {
    Set<Premise> rest = new LinkedHashSet<>(premises);
    for (Set<Premise> next = first; !next.isEmpty(); next = clashes.contradiction(rest)) {
      add(next);
      rest.removeAll(next);
    }
    repairs.add(one());
    return found(false);
  }

  private Contradictions found(boolean complete) {
    List<Set<Premise>> contradictions = new ArrayList<>();
    clusters.forEach(
        cluster ->
            cluster.contradictions.stream().filter(clashes::isExact).forEach(contradictions::add));
    contradictions.sort(Lightest.SMALLEST_FIRST);
    return new Contradictions(
        contradictions, lightest.first(repairs).stream().limit(MOST_REPAIRS).toList(), complete);
  }

  private boolean isFull() {
    int found = 0;
    int size = 0;
    for (Cluster cluster : clusters) {
      found += cluster.contradictions.size();
      size += cluster.contradictions.stream().mapToInt(Set::size).sum();
    }
    return found >= MOST_CONTRADICTIONS || size >= MOST_PREMISES;
  }

  /** One repair where there are too many contradictions to find the lightest. */
  private Set<Premise> one() {
    Set<Premise> repair = new TreeSet<>();
    clusters.forEach(cluster -> repair.addAll(cluster.settlements.sets().get(0)));
    Set<Premise> left = left(repair);
    while (!left.isEmpty()) {
      repair.add(lightest.first(left.stream().map(Set::of).toList()).get(0).iterator().next());
      left = left(repair);
    }
    for (Premise premise : List.copyOf(repair)) {
      repair.remove(premise);
      if (!left(repair).isEmpty()) {
        repair.add(premise);
      }
    }
    return repair;
  }

  /** A contradiction that a repair leaves. */
  private Set<Premise> left(Set<Premise> repair) {
    Set<Premise> rest = new LinkedHashSet<>(premises);
    rest.removeAll(repair);
    return clashes.contradiction(rest);
  }

  private double combinations() {
    return clusters.stream()
        .mapToDouble(cluster -> cluster.settlements.sets().size())
        .reduce(1, (a, b) -> a * b);
  }

  /** Tries one settlement of each cluster together; whether that leaves a contradiction. */
  private boolean tryOut(List<Set<Premise>> settlements) {
    Set<Premise> repair = new TreeSet<>();
    settlements.forEach(repair::addAll);
    if (!repairs.contains(repair)) {
      Set<Premise> left = left(repair);
      if (!left.isEmpty()) {
        add(left);
        return true;
      }
      repairs.add(repair);
    }
    for (int i = 0; i < clusters.size(); i++) {
      clusters.get(i).tried.add(settlements.get(i));
    }
    return false;
  }

  /** Tries all combinations; stops at the first that leaves a new contradiction. */
  private boolean tryOutAll() {
    List<List<Set<Premise>>> combinations = List.of(List.of());
    for (Cluster cluster : clusters) {
      List<List<Set<Premise>>> longer = new ArrayList<>();
      for (List<Set<Premise>> combination : combinations) {
        for (Set<Premise> settlement : cluster.settlements.sets()) {
          List<Set<Premise>> one = new ArrayList<>(combination);
          one.add(settlement);
          longer.add(one);
        }
      }
      combinations = longer;
    }
    return combinations.stream().anyMatch(this::tryOut);
  }

  /** A new contradiction joins the clusters that it touches; repairs that miss it were none. */
  private void add(Set<Premise> contradiction) {
    List<Set<Premise>> joined = new ArrayList<>();
    List<Cluster> apart = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.touches(contradiction)) {
        joined.addAll(cluster.contradictions);
      } else {
        apart.add(cluster);
      }
    }
    joined.add(contradiction);
    clusters.clear();
    clusters.addAll(apart);
    clusters.add(Cluster.of(joined, lightest));
    repairs.removeIf(repair -> Collections.disjoint(repair, contradiction));
  }
}
