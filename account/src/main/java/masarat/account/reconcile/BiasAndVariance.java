package masarat.account.reconcile;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Each source has a bias and a variance of its own, and each class of sources a bias that its
 * sources share, as in the migration model of Raymer et al. (2013). All are shrunk: a bias towards
 * that of the class and the class's towards none, a variance towards that of all claims, so that
 * few claims say little.
 */
final class BiasAndVariance implements Judge {
  private static final int TURNS = 100;

  /** How many claims it takes until a bias, a class's bias, a variance is half its own. */
  private static final double BIAS_CLAIMS = 3;

  private static final double KIND_CLAIMS = 8;
  private static final double VARIANCE_CLAIMS = 4;
  private static final double TINY = 1e-12;

  private final Claims claims;
  private final double[] biases;
  private final double[] weights;

  private BiasAndVariance(Claims claims) {
    this.claims = claims;
    this.biases = new double[claims.sourceCount()];
    this.weights = Judge.ones(claims);
  }

  static BiasAndVariance of(Claims claims) {
    BiasAndVariance model = new BiasAndVariance(claims);
    double[] truths = Judge.median(claims).truths(claims);
    for (int turn = 0; turn < TURNS; turn++) {
      model.learn(truths);
      truths = model.truths(claims);
    }
    return model;
  }

  private void learn(double[] truths) {
    double[] gaps =
        IntStream.range(0, claims.values.length)
            .mapToDouble(claim -> claims.values[claim] - truths[claims.objects[claim]])
            .toArray();
    double[] kinds = kinds(gaps);
    double[] sums = claims.sumBySource(claim -> gaps[claim]);
    for (int s = 0; s < biases.length; s++) {
      double own = kinds[claims.kinds[s]];
      biases[s] = own + (sums[s] - claims.perSource[s] * own) / (claims.perSource[s] + BIAS_CLAIMS);
    }
    double[] squares =
        claims.sumBySource(claim -> Math.pow(gaps[claim] - biases[claims.sources[claim]], 2));
    double pooled = Arrays.stream(squares).sum() / gaps.length + TINY;
    for (int s = 0; s < weights.length; s++) {
      weights[s] =
          (VARIANCE_CLAIMS + claims.perSource[s]) / (VARIANCE_CLAIMS * pooled + squares[s]);
    }
  }

  /** The bias of each class; one class alone has none that could be told from the truth. */
  private double[] kinds(double[] gaps) {
    int count = Arrays.stream(claims.kinds).max().orElse(0) + 1;
    double[] sums = new double[count];
    double[] claimed = new double[count];
    for (int claim = 0; claim < gaps.length; claim++) {
      int kind = claims.kinds[claims.sources[claim]];
      sums[kind] += gaps[claim];
      claimed[kind]++;
    }
    double[] biases = new double[count];
    for (int kind = 0; kind < count && count > 1; kind++) {
      biases[kind] = sums[kind] / (claimed[kind] + KIND_CLAIMS);
    }
    return biases;
  }

  @Override
  public double judge(int... some) {
    double sum = 0;
    double whole = 0;
    for (int claim : some) {
      int source = claims.sources[claim];
      sum += weights[source] * (claims.values[claim] - biases[source]);
      whole += weights[source];
    }
    return sum / whole;
  }

  /** How far the source's figures lie above the truth, on the scale of the claims. */
  double bias(int source) {
    return biases[source];
  }

  /** One by the variance of the source's figures about its bias. */
  double weight(int source) {
    return weights[source];
  }
}
