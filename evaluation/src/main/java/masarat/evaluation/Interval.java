package masarat.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Between what values an F1 would lie in 95 of 100 other collections of as many reports.
 *
 * <p>Claims of one report succeed and fail together, so whole reports are drawn anew, with
 * replacement: the percentile bootstrap of Efron (1979), "Bootstrap methods: another look at the
 * jackknife", Annals of Statistics 7. The draws are the same on every run.
 *
 * @param low 2.5 % of the draws lie below
 * @param high 2.5 % of the draws lie above
 */
public record Interval(double low, double high) {
  private static final int DRAWS = 10_000;
  private static final int SEED = 1979;

  /** Of the F1 of reports that scored so; from 0 to 0 where there is none. */
  static Interval of(List<Score> reports) {
    if (reports.isEmpty()) {
      return new Interval(0, 0);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      drawn[draw] =
          Score.sum(random.ints(reports.size(), 0, reports.size()).mapToObj(reports::get).toList())
              .f1();
    }
    Arrays.sort(drawn);
    return new Interval(drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
  }
}
