package masarat.account.linear;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of numbers by union and find; a number is alone until it is joined. */
final class Groups {
  private final Map<Integer, Integer> parents = new HashMap<>();

  int of(int member) {
    int root = member;
    for (int next = parent(root); next != root; next = parent(root)) {
      int above = parent(next);
      parents.put(root, above);
      root = above;
    }
    return root;
  }

  private int parent(int member) {
    return parents.getOrDefault(member, member);
  }

  /** Whether they were apart before. */
  boolean join(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a != b) {
      parents.put(a, b);
    }
    return a != b;
  }
}
