package masarat.account.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A vote in which a source weighs by how often it was right (Dong et al. 2009): a figure that many
 * sources give to the letter is hardly an accident, while wrong figures differ. A source of few
 * claims is held to be as right as most.
 */
final class AccuracyVote {
  private static final int TURNS = 20;
  private static final double ACCURACY = 0.8;
  private static final double PRIOR_CLAIMS = 4;

  /** How many wrong figures there are for each right one. */
  private static final double WRONG = 10;

  private final Claims claims;
  private double[] accuracies;

  private AccuracyVote(Claims claims) {
    this.claims = claims;
    this.accuracies = new double[claims.sourceCount()];
    Arrays.fill(accuracies, ACCURACY);
  }

  static Judge of(Claims claims) {
    AccuracyVote vote = new AccuracyVote(claims);
    double[] weights = new double[0];
    for (int turn = 0; turn < TURNS; turn++) {
      weights = Arrays.stream(vote.accuracies).map(a -> Math.log(WRONG * a / (1 - a))).toArray();
      vote.learn(weights);
    }
    return Judge.vote(claims, weights);
  }

  private void learn(double[] weights) {
    double[] chances = new double[claims.values.length];
    for (int[] some : claims.byObject) {
      Map<Double, Double> scores = new HashMap<>();
      for (int claim : some) {
        scores.merge(claims.values[claim], weights[claims.sources[claim]], Double::sum);
      }
      double top = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
      double whole = scores.values().stream().mapToDouble(s -> Math.exp(s - top)).sum();
      for (int claim : some) {
        chances[claim] = Math.exp(scores.getOrDefault(claims.values[claim], 0.0) - top) / whole;
      }
    }
    double[] right = claims.sumBySource(claim -> chances[claim]);
    accuracies = new double[right.length];
    for (int s = 0; s < right.length; s++) {
      accuracies[s] = (right[s] + ACCURACY * PRIOR_CLAIMS) / (claims.perSource[s] + PRIOR_CLAIMS);
    }
  }
}
