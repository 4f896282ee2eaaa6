package masarat.account.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
  static final Comparator<Set<Premise>> SMALLEST_FIRST =
      Comparator.<Set<Premise>>comparingInt(Set::size).thenComparing(Set::toString);

  /** How many repairs are listed at most. */
  static final int MOST_REPAIRS = 100;

  private static final int MOST_CONTRADICTIONS = 200;
  private static final int MOST_SETTLEMENTS = 1000;

  private final Elastic elastic;
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

  Enumeration(Elastic elastic, Set<Premise> premises, Lightest lightest) {
    this.elastic = elastic;
    this.premises = premises;
    this.lightest = lightest;
  }

  /** Everything there is to find, from a first contradiction on. */
  Contradictions from(Set<Premise> first) {
    add(first);
    boolean surprised = true;
    while (surprised) {
      while (found() < MOST_CONTRADICTIONS && !clusters.stream().allMatch(Cluster::isTried)) {
        tryOut(clusters.stream().map(Cluster::next).toList());
      }
      surprised = found() < MOST_CONTRADICTIONS && combinations() <= MOST_REPAIRS && tryOutAll();
    }
    List<Set<Premise>> contradictions = new ArrayList<>();
    clusters.forEach(
        cluster ->
            cluster.contradictions.stream().filter(elastic::isExact).forEach(contradictions::add));
    contradictions.sort(SMALLEST_FIRST);
    boolean complete =
        found() < MOST_CONTRADICTIONS
            && combinations() <= MOST_REPAIRS
            && clusters.stream().allMatch(cluster -> cluster.settlements.isComplete());
    return new Contradictions(
        contradictions, repairs.stream().sorted(lightest).limit(MOST_REPAIRS).toList(), complete);
  }

  private int found() {
    return clusters.stream().mapToInt(cluster -> cluster.contradictions.size()).sum();
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
      Set<Premise> rest = new LinkedHashSet<>(premises);
      rest.removeAll(repair);
      Set<Premise> left = elastic.contradiction(rest);
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
