package masarat.account.unseen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/**
 * The Bayesian average over all decomposable graphs of the lists, with a hyper-Dirichlet prior of
 * {@code delta} in each cell (Dawid and Lauritzen 1993; Madigan and York 1997). The total's prior
 * is Jeffreys', one by the total.
 */
final class Averaging {
  /** A prior that knows nothing of the size. */
  static final DoubleUnaryOperator JEFFREYS = total -> -Math.log(total);

  /** Graphs less likely than the best by this much on the log scale count for nothing. */
  private static final double NEGLIGIBLE = 36;

  private static final int BLOCK = 1024;
  private static final double TAIL = 1e-6;
  private static final int FIRST_RANGE = 20_000;
  private static final int LONGEST_RANGE = 640_000;

  private final Histories histories;
  private final List<DecomposableGraphs.Graph> graphs;
  private final double delta;
  private final DoubleUnaryOperator prior;
  private final int most;
  private final int observed;
  private final double[] constants;
  private final int[] nobody;

  private Averaging(
      Histories histories,
      List<DecomposableGraphs.Graph> graphs,
      double delta,
      DoubleUnaryOperator prior,
      int most) {
    this.histories = histories;
    this.graphs = graphs;
    this.delta = delta;
    this.prior = prior;
    this.most = most;
    this.observed = histories.observed();
    this.constants = new double[1 << histories.size()];
    this.nobody = new int[constants.length];
    for (int set = 0; set < constants.length; set++) {
      nobody[set] = on(0, set);
      constants[set] = constant(set);
    }
  }

  /** The average over a range that grows until its last total is next to impossible. */
  static Posterior of(Histories histories, List<DecomposableGraphs.Graph> graphs, double delta) {
    int most = FIRST_RANGE;
    while (true) {
      Posterior posterior = of(histories, graphs, delta, JEFFREYS, most);
      if (posterior.tail() < TAIL || most >= LONGEST_RANGE) {
        return posterior;
      }
      most *= 2;
    }
  }

  /**
   * The average over 1 to {@code most} unseen.
   *
   * @param prior the logarithm of the total's prior, up to a constant
   */
  static Posterior of(
      Histories histories,
      List<DecomposableGraphs.Graph> graphs,
      double delta,
      DoubleUnaryOperator prior,
      int most) {
    return new Averaging(histories, graphs, delta, prior, most).posterior();
  }

  private double share(int set) {
    return delta * (1 << histories.size() - Integer.bitCount(set));
  }

  /** What the table of a set adds to the logarithm, apart from its cell without any list. */
  private double constant(int set) {
    double share = share(set);
    double sum = Gamma.logGamma(share(0)) - (1 << Integer.bitCount(set)) * Gamma.logGamma(share);
    int part = set;
    while (part != 0) {
      sum += Gamma.logGamma(on(part, set) + share);
      part = part - 1 & set;
    }
    return sum;
  }

  /** How many are on these and no others of a set. */
  private int on(int part, int set) {
    return histories.counts().entrySet().stream()
        .filter(entry -> (entry.getKey() & set) == part)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** What the table of a set adds where so many are unseen, apart from {@link #denominator}. */
  private double numerator(int set, int unseen) {
    return constants[set] + Gamma.logGamma(nobody[set] + unseen + share(set));
  }

  private double denominator(int unseen) {
    return Gamma.logGamma(observed + unseen + share(0));
  }

  /** What is the same for all graphs: the prior, and in how many ways people can be unseen. */
  private double common(int unseen) {
    return prior.applyAsDouble(observed + unseen)
        + Gamma.logGamma(observed + unseen + 1)
        - Gamma.logGamma(unseen + 1);
  }

  private Posterior posterior() {
    Looks looks = looks();
    double[] chances = new double[most];
    double[] byGraph = new double[looks.likely.size()];
    IntStream.range(0, (most + BLOCK - 1) / BLOCK)
        .parallel()
        .mapToObj(block -> new Block(looks, block * BLOCK, Math.min(most, (block + 1) * BLOCK)))
        .forEachOrdered(
            block -> {
              System.arraycopy(block.chances, 0, chances, block.first, block.chances.length);
              Arrays.setAll(byGraph, g -> byGraph[g] + block.byGraph[g]);
            });
    return Posterior.of(observed, chances, looks.likely, byGraph);
  }

  /** Some totals in a row, for all graphs. */
  private final class Block {
    final int first;
    final double[] chances;
    final double[] byGraph;
    private final double[][] tables;

    Block(Looks looks, int first, int last) {
      this.first = first;
      this.chances = new double[last - first];
      this.byGraph = new double[looks.likely.size()];
      this.tables = new double[constants.length][last - first];
      for (int i = 0; i < chances.length; i++) {
        double denominator = denominator(first + i + 1);
        tables[0][i] = common(first + i + 1) - looks.top;
        for (int set = 1; set < constants.length; set++) {
          tables[set][i] = numerator(set, first + i + 1) - denominator;
        }
      }
      for (int g = 0; g < byGraph.length; g++) {
        add(g, looks.likely.get(g));
      }
    }

    private void add(int g, DecomposableGraphs.Graph graph) {
      int last = chances.length - 1;
      if (Math.max(weight(graph, 0), Math.max(weight(graph, last / 2), weight(graph, last)))
          < -NEGLIGIBLE) {
        return;
      }
      for (int i = 0; i <= last; i++) {
        double chance = Math.exp(weight(graph, i));
        chances[i] += chance;
        byGraph[g] += chance;
      }
    }

    private double weight(DecomposableGraphs.Graph graph, int i) {
      double sum = tables[0][i];
      int[] sets = graph.sets();
      int[] powers = graph.powers();
      for (int s = 0; s < sets.length; s++) {
        sum += powers[s] * tables[sets[s]][i];
      }
      return sum;
    }
  }

  /** The graphs worth a closer look, and about how high the likeliest of them stands. */
  private record Looks(List<DecomposableGraphs.Graph> likely, double top) {}

  /** Graphs that are not hopeless, by a look at some of the range. */
  private Looks looks() {
    List<Integer> some = new ArrayList<>();
    for (int unseen = 1; unseen <= most; unseen = Math.max(unseen + 1, (int) (unseen * 1.02))) {
      some.add(unseen);
    }
    double[][] looks = new double[constants.length][some.size()];
    for (int i = 0; i < some.size(); i++) {
      looks[0][i] = common(some.get(i));
      for (int set = 1; set < constants.length; set++) {
        looks[set][i] = numerator(set, some.get(i)) - denominator(some.get(i));
      }
    }
    double[] best = graphs.stream().mapToDouble(graph -> highest(graph, looks)).toArray();
    double top = Arrays.stream(best).max().orElse(0);
    List<DecomposableGraphs.Graph> likely = new ArrayList<>();
    for (int g = 0; g < best.length; g++) {
      if (best[g] > top - NEGLIGIBLE) {
        likely.add(graphs.get(g));
      }
    }
    return new Looks(likely, top);
  }

  private static double highest(DecomposableGraphs.Graph graph, double[][] looks) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < looks[0].length; i++) {
      double sum = looks[0][i];
      for (int s = 0; s < graph.sets().length; s++) {
        sum += graph.powers()[s] * looks[graph.sets()[s]][i];
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }
}
