package masarat.account.unseen;

import java.util.List;

/**
 * How many there are in all, by several methods.
 *
 * @param observed how many are on some list, or were seen
 * @param lists their names; none where only times seen are known
 * @param pairs every two lists
 * @param estimates one of each method, those without an answer included
 * @param sensitivity the Bayesian average under half its delta, its delta and twice it
 * @param cautions what to know before using any of it
 */
public record Unseen(
    int observed,
    List<String> lists,
    List<Pair> pairs,
    List<Estimate> estimates,
    List<Sensitivity> sensitivity,
    List<Caution> cautions) {
  public Unseen {
    lists = List.copyOf(lists);
    pairs = List.copyOf(pairs);
    estimates = List.copyOf(estimates);
    sensitivity = List.copyOf(sensitivity);
    cautions = List.copyOf(cautions);
  }

  /** Works all methods out. */
  public static Unseen of(CaptureFile file) {
    return new Comparison(file).unseen();
  }

  /** What one method says. */
  public Estimate estimate(Method method) {
    return estimates.stream()
        .filter(estimate -> estimate.method() == method)
        .findFirst()
        .orElseThrow();
  }
}
