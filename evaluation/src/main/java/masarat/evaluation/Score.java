package masarat.evaluation;

import java.util.Collection;

/**
 * How much of what was said is right and how much of what is right was said.
 *
 * @param hits what was said and is right
 * @param predicted what was said
 * @param gold what is right
 */
public record Score(int hits, int predicted, int gold) {
  /** Between 0 and 1; 0 where nothing was said. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** Between 0 and 1; 0 where nothing is right. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  static Score sum(Collection<Score> scores) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (Score score : scores) {
      hits += score.hits;
      predicted += score.predicted;
      gold += score.gold;
    }
    return new Score(hits, predicted, gold);
  }
}
