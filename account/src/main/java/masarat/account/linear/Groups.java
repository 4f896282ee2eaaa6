package masarat.account.linear;

/** Disjoint sets of numbers by union and find. */
final class Groups {
  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int of(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Whether they were apart before. */
  boolean join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parent[a] = b;
    return a != b;
  }
}
