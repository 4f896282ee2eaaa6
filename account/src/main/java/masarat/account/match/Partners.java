package masarat.account.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * From the odds of each pair to its probability beside its rivals.
 *
 * <p>A second partner is possible, as one list may tell in several rows what the other tells in
 * one, but it is the exception: where an event has another partner already, the odds of one more
 * are multiplied by {@link #FURTHER}. Whether it has is itself only a probability, so the two are
 * brought into line with each other in turns (a mean-field approximation). It holds for both events
 * of a pair alike.
 */
final class Partners {
  /** How much likelier it is beforehand that an event has a given candidate than none of them. */
  private static final double EXPECTED = 8;

  private static final double FURTHER = 0.0625;

  private static final int TURNS = 12;

  /** A probability of 1 would leave no way back. */
  private static final double SURE = 1 - 1e-9;

  private final int[] firsts;
  private final int[] seconds;

  Partners(List<Pair> pairs) {
    firsts = numbers(pairs, Pair::a);
    seconds = numbers(pairs, Pair::b);
  }

  private static int[] numbers(List<Pair> pairs, ToIntFunction<Pair> side) {
    return pairs.stream().mapToInt(side).toArray();
  }

  /**
   * The probability of each pair.
   *
   * @param odds how much more the fields of the pair speak for one event than for two
   */
  double[] probabilities(double[] odds) {
    double[] probabilities = new double[odds.length];
    for (int i = 0; i < odds.length; i++) {
      probabilities[i] = EXPECTED * odds[i] / (1 + EXPECTED * odds[i]) / 2;
    }
    for (int turn = 0; turn < TURNS; turn++) {
      double[] ofFirst = others(firsts, probabilities);
      double[] ofSecond = others(seconds, probabilities);
      for (int i = 0; i < odds.length; i++) {
        double beside = EXPECTED * odds[i] * beside(ofFirst[i]) * beside(ofSecond[i]);
        probabilities[i] = Math.min(SURE, (probabilities[i] + beside / (1 + beside)) / 2);
      }
    }
    return probabilities;
  }

  private static double beside(double another) {
    return 1 - another * (1 - FURTHER);
  }

  /** How likely it is that the event of each pair has a partner outside the pair. */
  private static double[] others(int[] events, double[] probabilities) {
    double[] alone = new double[Arrays.stream(events).max().orElse(-1) + 1];
    for (int i = 0; i < events.length; i++) {
      alone[events[i]] += Math.log1p(-probabilities[i]);
    }
    double[] others = new double[events.length];
    for (int i = 0; i < events.length; i++) {
      others[i] = 1 - Math.exp(alone[events[i]] - Math.log1p(-probabilities[i]));
    }
    return others;
  }

  /** For each pair how many others of either event are at least half as likely. */
  int[] rivals(double[] probabilities) {
    int[] rivals = new int[probabilities.length];
    count(firsts, probabilities, rivals);
    count(seconds, probabilities, rivals);
    return rivals;
  }

  private static void count(int[] events, double[] probabilities, int[] rivals) {
    int most = Arrays.stream(events).max().orElse(-1) + 1;
    double[][] of = new double[most][];
    int[] sizes = new int[most];
    for (int event : events) {
      sizes[event]++;
    }
    for (int i = 0; i < events.length; i++) {
      int event = events[i];
      double[] list = of[event] == null ? new double[sizes[event]] : of[event];
      of[event] = list;
      list[--sizes[event]] = probabilities[i];
    }
    for (int i = 0; i < events.length; i++) {
      double half = probabilities[i] / 2;
      rivals[i] += (int) Arrays.stream(of[events[i]]).filter(p -> p >= half).count() - 1;
    }
  }
}
