package masarat.account.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people decided about claims, by their ids. It holds whatever a rule or a weight says; where
 * two claims are both merged and split, they are merged.
 *
 * @param same sets of claims that tell one happening
 * @param apart sets of claims of which no two tell the same
 */
public record Judgements(List<Set<String>> same, List<Set<String>> apart) {
  /** Nobody decided anything. */
  public static final Judgements NONE = new Judgements(List.of(), List.of());

  public Judgements {
    same = same.stream().map(Set::copyOf).toList();
    apart = apart.stream().map(Set::copyOf).toList();
  }

  /** What people merged and split, as lists of ids. */
  public static Judgements of(
      Collection<? extends Collection<String>> same,
      Collection<? extends Collection<String>> apart) {
    return new Judgements(
        same.stream().map(Set::copyOf).toList(), apart.stream().map(Set::copyOf).toList());
  }

  /** For each claim that people merged, one of those it was merged with, the same for all. */
  Map<String, String> leaders() {
    Map<String, String> leaders = new HashMap<>();
    for (Set<String> together : same) {
      String first = together.stream().min(String::compareTo).orElseThrow();
      together.forEach(claim -> join(leaders, first, claim));
    }
    leaders.replaceAll((claim, leader) -> leader(leaders, claim));
    return leaders;
  }

  private static void join(Map<String, String> leaders, String one, String other) {
    String first = leader(leaders, one);
    String second = leader(leaders, other);
    boolean ordered = first.compareTo(second) <= 0;
    leaders.put(first, ordered ? first : second);
    leaders.put(second, ordered ? first : second);
    leaders.putIfAbsent(other, ordered ? first : second);
  }

  private static String leader(Map<String, String> leaders, String claim) {
    String at = claim;
    for (String next = leaders.get(at); next != null && !next.equals(at); next = leaders.get(at)) {
      at = next;
    }
    return at;
  }

  /** For each claim, those that it was split from. */
  Map<String, Set<String>> strangers() {
    Map<String, Set<String>> strangers = new HashMap<>();
    for (Set<String> set : apart) {
      for (String claim : set) {
        strangers.computeIfAbsent(claim, one -> new HashSet<>()).addAll(set);
      }
    }
    return strangers;
  }
}
