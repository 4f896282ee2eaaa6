package masarat.account.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Says what is true of an object, given some claims about it. */
interface Judge {
  /**
   * The value that some claims about one object stand for.
   *
   * @param some their numbers, at least one
   */
  double judge(int... some);

  /** The value of every object by all its claims. */
  default double[] truths(Claims claims) {
    return Arrays.stream(claims.byObject).mapToDouble(this::judge).toArray();
  }

  /** The mean, each source with its weight. */
  static Judge mean(Claims claims, double[] weights) {
    return mean(claims, weights, 0);
  }

  /**
   * The mean, each source with its weight.
   *
   * @param prior the weight of a claim of 0 beside them
   */
  static Judge mean(Claims claims, double[] weights, double prior) {
    return some -> {
      double sum = 0;
      double whole = prior;
      for (int claim : some) {
        double weight = weights[claims.sources[claim]];
        sum += weight * claims.values[claim];
        whole += weight;
      }
      return whole > 0 ? sum / whole : mean(claims, ones(claims), 0).judge(some);
    };
  }

  /** The least value that half of the weight does not exceed. */
  static Judge weightedMedian(Claims claims, double[] weights) {
    return some -> {
      int[] sorted = sorted(claims, some);
      double whole = Arrays.stream(sorted).mapToDouble(c -> weights[claims.sources[c]]).sum();
      double sum = 0;
      for (int claim : sorted) {
        sum += weights[claims.sources[claim]];
        if (sum >= whole / 2) {
          return claims.values[claim];
        }
      }
      return claims.values[sorted[sorted.length - 1]];
    };
  }

  /** The middle value, or the mean of the two in the middle. */
  static Judge median(Claims claims) {
    return some -> {
      int[] sorted = sorted(claims, some);
      int middle = sorted.length / 2;
      return sorted.length % 2 == 1
          ? claims.values[sorted[middle]]
          : (claims.values[sorted[middle - 1]] + claims.values[sorted[middle]]) / 2;
    };
  }

  /** The value that most weight stands for to the letter; the least of several. */
  static Judge vote(Claims claims, double[] weights) {
    return some -> {
      TreeMap<Double, Double> votes = new TreeMap<>();
      for (int claim : some) {
        votes.merge(claims.values[claim], weights[claims.sources[claim]], Double::sum);
      }
      Map.Entry<Double, Double> best = votes.firstEntry();
      for (Map.Entry<Double, Double> vote : votes.entrySet()) {
        best = vote.getValue() > best.getValue() ? vote : best;
      }
      return best.getKey();
    };
  }

  /** Every source weighs the same. */
  static double[] ones(Claims claims) {
    double[] ones = new double[claims.sourceCount()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static int[] sorted(Claims claims, int... some) {
    return Arrays.stream(some)
        .boxed()
        .sorted(Comparator.comparingDouble(claim -> claims.values[claim]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
