package masarat.account.unseen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All decomposable graphs of some lists. Each is written as the sets of lists whose tables its
 * likelihood multiplies and divides by: vertices whose neighbours all know each other are taken
 * away one by one, and each multiplies by the table of itself with its neighbours and divides by
 * that of the neighbours.
 */
final class DecomposableGraphs {
  /** Seven lists have more than six hundred thousand graphs. */
  static final int MOST_LISTS = 6;

  /**
   * One graph.
   *
   * @param edges bits of the pairs of lists that depend on each other, in the order (0,1), (0,2),
   *     (1,2), (0,3) …
   * @param sets the sets of lists whose tables its likelihood is made of
   * @param powers for each: how often its table multiplies, less how often it divides
   * @param isSaturated whether every list depends on every other
   */
  record Graph(int edges, int[] sets, int[] powers, boolean isSaturated) {
    static Graph of(int edges, int[] powers) {
      int[] sets = IntStream.range(1, powers.length).filter(set -> powers[set] != 0).toArray();
      return new Graph(
          edges,
          sets,
          Arrays.stream(sets).map(set -> powers[set]).toArray(),
          powers[powers.length - 1] != 0);
    }
  }

  private DecomposableGraphs() {}

  static List<Graph> of(int lists) {
    List<Graph> graphs = new ArrayList<>();
    int pairs = lists * (lists - 1) / 2;
    for (int edges = 0; edges < 1 << pairs; edges++) {
      int[] powers = powers(neighbours(edges, lists));
      if (powers.length > 0) {
        graphs.add(Graph.of(edges, powers));
      }
    }
    return graphs;
  }

  private static int[] neighbours(int edges, int lists) {
    int[] neighbours = new int[lists];
    int bit = 0;
    for (int j = 1; j < lists; j++) {
      for (int i = 0; i < j; i++) {
        if ((edges >> bit++ & 1) == 1) {
          neighbours[i] |= 1 << j;
          neighbours[j] |= 1 << i;
        }
      }
    }
    return neighbours;
  }

  /** Empty where the graph is not decomposable. */
  private static int[] powers(int[] neighbours) {
    int[] powers = new int[1 << neighbours.length];
    int left = powers.length - 1;
    while (left != 0) {
      int vertex = simplicial(neighbours, left);
      if (vertex < 0) {
        return new int[0];
      }
      int around = neighbours[vertex] & left;
      powers[around | 1 << vertex]++;
      powers[around]--;
      left &= ~(1 << vertex);
    }
    return powers;
  }

  private static int simplicial(int[] neighbours, int left) {
    for (int vertex = 0; vertex < neighbours.length; vertex++) {
      if ((left >> vertex & 1) == 1 && isClique(neighbours, neighbours[vertex] & left)) {
        return vertex;
      }
    }
    return -1;
  }

  private static boolean isClique(int[] neighbours, int set) {
    for (int i = 0; i < neighbours.length; i++) {
      int others = set & ~(1 << i);
      if ((set >> i & 1) == 1 && (neighbours[i] & others) != others) {
        return false;
      }
    }
    return true;
  }
}
