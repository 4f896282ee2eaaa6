package masarat.account.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masarat.account.linear.Bound;
import masarat.account.linear.LinearSystem;
import masarat.account.linear.Terms;
import masarat.account.linear.TightBounds;
import org.junit.jupiter.api.Test;

/** Tables that get other margins, and flows from tables of stocks. */
class TablesTest {
  private static final double[][] SEED = {
    {40, 30, 20, 10}, {35, 50, 100, 75}, {30, 80, 70, 120}, {20, 30, 40, 50}
  };
  private static final double[] ROWS = {150, 300, 400, 150};
  private static final double[] COLUMNS = {200, 300, 400, 100};

  private static void same(double[][] found, double[][] expected, double within) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(found[i]).as("row " + i).containsExactly(expected[i], within(within));
    }
  }

  @Test
  void proportionalFitting() {
    same(
        ProportionalFitting.fit(SEED, ROWS, COLUMNS),
        new double[][] {
          {64.5585, 46.2325, 35.3843, 3.8247},
          {49.9679, 68.1594, 156.4985, 25.3742},
          {56.7219, 144.4282, 145.0825, 53.7673},
          {28.7516, 41.1800, 63.0347, 17.0337}
        },
        1e-4);
  }

  @Test
  void leastSquaresOnTheSameMargins() {
    double[] cells = Arrays.stream(SEED).flatMapToDouble(Arrays::stream).toArray();
    List<Equation> margins = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Map<Integer, Double> row = new TreeMap<>();
      Map<Integer, Double> column = new TreeMap<>();
      for (int j = 0; j < 4; j++) {
        row.put(4 * i + j, 1.0);
        column.put(4 * j + i, 1.0);
      }
      margins.add(Equation.equal(row, ROWS[i]));
      margins.add(Equation.equal(column, COLUMNS[i]));
    }
    Adjustment adjustment = LeastSquares.adjust(cells, cells, margins);
    double[][] table = new double[4][];
    Arrays.setAll(table, i -> Arrays.copyOfRange(adjustment.values(), 4 * i, 4 * i + 4));

    same(
        table,
        new double[][] {
          {64.5072, 46.5781, 35.2629, 3.6518},
          {51.3585, 70.3653, 161.7849, 16.4913},
          {54.3974, 140.2535, 137.4597, 67.8895},
          {29.7370, 42.8031, 65.4925, 11.9674}
        },
        1e-4);
    assertThat(adjustment.freedom()).isEqualTo(7);
  }

  @Test
  void fittingKeepsOddsRatiosAndZerosAndLeastSquaresDoesNot() {
    double[][] seed = {{10, 0, 5}, {4, 8, 2}, {1, 2, 9}};
    double[][] fitted =
        ProportionalFitting.fit(seed, new double[] {20, 10, 12}, new double[] {15, 12, 15});

    assertThat(fitted[0][1]).isZero();
    assertThat(odds(fitted)).isCloseTo(odds(seed), within(1e-6));
    assertThat(Arrays.stream(fitted[0]).sum()).isCloseTo(20, within(1e-6));
  }

  private static double odds(double[][] table) {
    return table[1][0] * table[2][2] / (table[1][2] * table[2][0]);
  }

  private static final double[][] BEFORE_A = {
    {1000, 100, 10, 0}, {55, 555, 50, 5}, {80, 40, 800, 40}, {20, 25, 20, 200}
  };
  private static final double[][] AFTER_A = {
    {950, 100, 60, 0}, {80, 505, 75, 5}, {90, 30, 800, 40}, {40, 45, 0, 180}
  };
  private static final double[][] BEFORE_B = {
    {100, 10, 10, 0}, {20, 55, 25, 10}, {10, 40, 140, 65}, {20, 25, 20, 200}
  };
  private static final double[][] AFTER_B = {
    {70, 30, 10, 10}, {25, 60, 10, 15}, {10, 55, 140, 50}, {40, 45, 0, 180}
  };
  private static final double[][] BEFORE_C = {
    {100, 10, 10, 0}, {80, 180, 10, 90}, {30, 10, 140, 40}, {60, 70, 10, 160}
  };
  private static final double[][] AFTER_C = {
    {95, 5, 15, 5}, {75, 225, 5, 55}, {55, 0, 115, 50}, {35, 25, 25, 215}
  };

  @Test
  void asFewMovesAsTheStocksAllow() {
    same(
        FlowsFromStocks.fewest(BEFORE_A, AFTER_A),
        new double[][] {{0, 0, 50, 0}, {35, 0, 25, 0}, {10, 10, 0, 0}, {10, 10, 0, 0}},
        1e-3);
    same(
        FlowsFromStocks.fewest(BEFORE_B, AFTER_B),
        new double[][] {{0, 20, 0, 10}, {0, 0, 0, 0}, {15, 15, 0, 5}, {10, 25, 0, 0}},
        1e-3);
    same(
        FlowsFromStocks.fewest(BEFORE_C, AFTER_C),
        new double[][] {
          {0, 5, 7.8571, 22.1429},
          {7.1429, 0, 12.1429, 40.7143},
          {17.8571, 5, 0, 7.1429},
          {0, 35, 0, 0}
        },
        1e-3);
  }

  @Test
  void asFewMovesAsStocksBirthsAndDeathsAllow() {
    double[][] before = {
      {1000, 100, 10, 0}, {55, 555, 50, 5}, {80, 40, 800, 40}, {20, 25, 20, 200}
    };
    double[][] after = {{1060, 60, 10, 10}, {45, 540, 40, 0}, {70, 75, 770, 70}, {30, 30, 20, 230}};

    double[][] flows =
        FlowsFromStocks.fewest(
            before, after, new double[] {80, 20, 60, 60}, new double[] {70, 30, 50, 10});

    same(
        flows,
        new double[][] {
          {0, 3.3286, 0, 3.2430},
          {34.1210, 0, 0.5839, 9.8093},
          {0.0044, 27.1278, 0, 25.7113},
          {12.4461, 9.0585, 2.2595, 0}
        },
        1e-3);
    assertThat(total(flows)).isCloseTo(127.6933, within(1e-3));
  }

  @Test
  void asIfNobodysPlaceMattered() {
    double[][] flows = FlowsFromStocks.independent(BEFORE_C, AFTER_C);

    same(
        flows,
        new double[][] {
          {0, 59.1667, 34.2929, 66.2071},
          {56.0833, 0, 14.8106, 80.3561},
          {46.1667, 7.5, 0, 40.9293},
          {47.4167, 69.5833, 35.4924, 0}
        },
        1e-3);
    assertThat(total(flows)).isCloseTo(558.0051, within(1e-3));
  }

  /** The same stocks are met by 160 moves and by 558; what is sure is only that 160 it takes. */
  @Test
  void theFewestMovesAreTheGuaranteedLeast() {
    assertThat(least(BEFORE_A, AFTER_A)).isCloseTo(150, within(1e-6));
    assertThat(least(BEFORE_B, AFTER_B)).isCloseTo(100, within(1e-6));
    assertThat(least(BEFORE_C, AFTER_C)).isCloseTo(160, within(1e-6));
    assertThat(total(FlowsFromStocks.fewest(BEFORE_C, AFTER_C))).isCloseTo(160, within(1e-6));
  }

  private static double total(double[][] flows) {
    return Arrays.stream(flows).flatMapToDouble(Arrays::stream).sum();
  }

  private static double least(double[][] before, double[][] after) {
    LinearSystem system = new LinearSystem();
    int total = system.unknown();
    Terms moves = Terms.of(total);
    for (int origin = 0; origin < before.length; origin++) {
      Terms[] out = new Terms[4];
      Terms[] in = new Terms[4];
      Arrays.setAll(out, i -> new Terms());
      Arrays.setAll(in, i -> new Terms());
      for (int from = 0; from < 4; from++) {
        for (int to = 0; to < 4; to++) {
          int flow = system.unknown();
          out[from].plus(flow, 1);
          in[to].plus(flow, 1);
          moves.plus(flow, from == to ? 0 : -1);
        }
      }
      for (int place = 0; place < 4; place++) {
        system.equal(out[place], before[origin][place], null);
        system.equal(in[place], after[origin][place], null);
      }
    }
    system.equal(moves, 0, null);
    Bound bound = new TightBounds().bounds(system, List.of(total)).get(0);
    return bound.low();
  }
}
