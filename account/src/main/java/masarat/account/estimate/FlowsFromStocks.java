package masarat.account.estimate;

import java.util.Arrays;

/**
 * Flows guessed from who was where before and after, by where people are from (Abel 2013; Abel and
 * Sander 2014; Azose and Raftery 2019). Stocks alone do not say who moved: both guesses rest on an
 * assumption that must be shown with them, and the guaranteed answer is the interval between what
 * the rows allow.
 */
public final class FlowsFromStocks {
  private FlowsFromStocks() {}

  /**
   * As few moves as the stocks allow: whoever can have stayed has stayed.
   *
   * @param before by origin, then by place; each origin has as many people before as after
   * @param after the same, later
   * @return by place before, then by place after; nobody moves within a place
   */
  public static double[][] fewest(double[][] before, double[][] after) {
    double[][] flows = new double[before[0].length][before[0].length];
    for (int origin = 0; origin < before.length; origin++) {
      double[] stay = stayers(before[origin], after[origin]);
      add(
          flows,
          ProportionalFitting.fit(
              everywhereBut(stay.length), less(before[origin], stay), less(after[origin], stay)));
    }
    return flows;
  }

  /**
   * As few moves as the stocks allow where people were born and died in between. The dead are taken
   * out before, at each place in proportion to where people are from; the born are taken out after,
   * where they were born. What is then missing or too much of each origin is shared between before
   * and after (Abel and Sander 2014).
   *
   * @param births by place, people who are from there
   * @param deaths by place
   */
  public static double[][] fewest(
      double[][] before, double[][] after, double[] births, double[] deaths) {
    double[][] survivors = new double[before.length][];
    double[][] older = new double[after.length][];
    double[] lived = columns(before);
    for (int origin = 0; origin < before.length; origin++) {
      double[] from = before[origin];
      survivors[origin] = new double[from.length];
      Arrays.setAll(survivors[origin], place -> from[place] * (1 - deaths[place] / lived[place]));
      older[origin] = after[origin].clone();
      older[origin][origin] -= births[origin];
    }
    double[] people = new double[before.length];
    Arrays.setAll(people, o -> (sum(survivors[o]) + sum(older[o])) / 2);
    return fewest(
        ProportionalFitting.fit(survivors, people, columns(survivors)),
        ProportionalFitting.fit(older, people, columns(older)));
  }

  private static double[] columns(double[][] table) {
    double[] columns = new double[table[0].length];
    for (double[] row : table) {
      Arrays.setAll(columns, place -> columns[place] + row[place]);
    }
    return columns;
  }

  private static double sum(double[] row) {
    return Arrays.stream(row).sum();
  }

  /** As many moves as if nobody's place after had to do with the place before. */
  public static double[][] independent(double[][] before, double[][] after) {
    double[][] flows = new double[before[0].length][before[0].length];
    for (int origin = 0; origin < before.length; origin++) {
      double[][] everywhere = new double[flows.length][flows.length];
      Arrays.stream(everywhere).forEach(row -> Arrays.fill(row, 1));
      add(flows, ProportionalFitting.fit(everywhere, before[origin], after[origin]));
    }
    for (int place = 0; place < flows.length; place++) {
      flows[place][place] = 0;
    }
    return flows;
  }

  private static double[] stayers(double[] before, double[] after) {
    double[] stayers = new double[before.length];
    Arrays.setAll(stayers, place -> Math.min(before[place], after[place]));
    return stayers;
  }

  private static double[] less(double[] whole, double[] part) {
    double[] rest = new double[whole.length];
    Arrays.setAll(rest, place -> whole[place] - part[place]);
    return rest;
  }

  private static double[][] everywhereBut(int places) {
    double[][] seed = new double[places][places];
    for (int from = 0; from < places; from++) {
      for (int to = 0; to < places; to++) {
        seed[from][to] = from == to ? 0 : 1;
      }
    }
    return seed;
  }

  private static void add(double[][] sum, double[][] part) {
    for (int from = 0; from < sum.length; from++) {
      for (int to = 0; to < sum.length; to++) {
        sum[from][to] += part[from][to];
      }
    }
  }
}
