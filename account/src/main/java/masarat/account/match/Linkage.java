package masarat.account.match;

import java.util.ArrayList;
import java.util.List;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;

/**
 * Fellegi and Sunter's record linkage (JASA 64:1183, 1969). Each field of a pair adds the logarithm
 * of how much more often it agrees so among the same than among others. The rates are learnt by
 * expectation and maximisation without known pairs (Winkler 1988), starting from and held by the
 * beliefs of {@code match/weights.yaml}: left alone, the method finds whatever clusters best, and
 * events cluster by town.
 */
final class Linkage {
  private static final Window NEAR = new Window(3, 64);
  private static final int ROUNDS = 8;

  /** Candidates less likely than this are not worth a line. */
  private static final double LEAST = 0.01;

  private Linkage() {}

  static List<Match> of(List<CodedEvent> as, List<CodedEvent> bs) {
    List<Pair> pairs = new Blocking(NEAR).pairs(as, bs);
    Comparison comparison = new Comparison(pairs);
    Partners partners = new Partners(pairs);
    double[] probabilities = new double[pairs.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] odds = new double[pairs.size()];
      for (int i = 0; i < odds.length; i++) {
        odds[i] = Math.pow(2, comparison.weight(i));
      }
      probabilities = partners.probabilities(odds);
      if (round < ROUNDS - 1) {
        comparison.learn(probabilities);
      }
    }
    int[] rivals = partners.rivals(probabilities);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= LEAST) {
        Pair pair = pairs.get(i);
        matches.add(
            new Match(
                pair.first(),
                pair.second(),
                probabilities[i],
                comparison.agreements(i),
                rivals[i]));
      }
    }
    return matches;
  }
}
