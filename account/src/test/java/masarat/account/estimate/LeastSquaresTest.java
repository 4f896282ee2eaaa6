package masarat.account.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  private static Equation equal(double value, double... weights) {
    return Equation.equal(weights(weights), value);
  }

  private static Equation atLeast(double value, double... weights) {
    return Equation.atLeast(weights(weights), value);
  }

  private static Map<Integer, Double> weights(double... weights) {
    Map<Integer, Double> map = new java.util.TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        map.put(i, weights[i]);
      }
    }
    return map;
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** A heat exchanger with a bypass (Narasimhan and Jordache 2000, chapter 1). */
  @Test
  void heatExchanger() {
    double[] measured = {101.91, 64.45, 34.65, 64.20, 36.44, 98.88};
    Adjustment adjustment =
        LeastSquares.adjust(
            measured,
            ones(6),
            List.of(
                equal(0, 1, -1, -1, 0, 0, 0),
                equal(0, 0, 1, 0, -1, 0, 0),
                equal(0, 0, 0, 1, 0, -1, 0),
                equal(0, 0, 0, 0, 1, 1, -1)));

    assertThat(adjustment.values())
        .containsExactly(new double[] {100.22, 64.5, 35.72, 64.5, 35.72, 100.22}, CLOSE);
    assertThat(adjustment.deviations())
        .containsExactly(
            new double[] {.57735, .57735, .57735, .57735, .57735, .57735}, within(1e-5));
    assertThat(adjustment.statistic()).isCloseTo(6.4075, within(1e-4));
    assertThat(adjustment.freedom()).isEqualTo(4);
    double[] standard = new double[6];
    Arrays.setAll(
        standard,
        i ->
            (measured[i] - adjustment.values()[i])
                / Math.sqrt(1 - Math.pow(adjustment.deviations()[i], 2)));
    assertThat(standard)
        .containsExactly(
            new double[] {2.0698, -0.0612, -1.3105, -0.3674, 0.8818, -1.6412}, within(1e-4));
  }

  @Test
  void nearestValuesThatMeetEqualAndUnequalRows() {
    List<Equation> rows = List.of(equal(1, 1, 1), atLeast(0, 1, 0), atLeast(0, 0, 1));

    assertThat(LeastSquares.adjust(new double[] {0, 0}, ones(2), rows).values())
        .containsExactly(new double[] {0.5, 0.5}, CLOSE);
    assertThat(LeastSquares.adjust(new double[] {1, 2}, ones(2), rows).values())
        .containsExactly(new double[] {0, 1}, CLOSE);
    assertThat(LeastSquares.adjust(new double[] {1, 2, 0}, ones(3), rows).values())
        .containsExactly(new double[] {0, 1, 0}, CLOSE);
    assertThat(LeastSquares.adjust(new double[] {0.2, 2}, ones(2), rows).values())
        .containsExactly(new double[] {0, 1}, CLOSE);
  }

  @Test
  void rowsThatCannotAllBeMetAreSaidSo() {
    Adjustment adjustment =
        LeastSquares.adjust(new double[] {0}, ones(1), List.of(atLeast(1, -1), atLeast(0, 1)));

    assertThat(adjustment.feasible()).isFalse();
  }

  @Test
  void aRowThatFollowsFromOthersChangesNothing() {
    double[] measured = {10, 4, 5};
    Adjustment once = LeastSquares.adjust(measured, ones(3), List.of(equal(0, 1, -1, -1)));
    Adjustment twice =
        LeastSquares.adjust(measured, ones(3), List.of(equal(0, 1, -1, -1), equal(0, 2, -2, -2)));

    assertThat(twice.values()).containsExactly(once.values(), CLOSE);
    assertThat(twice.deviations()).containsExactly(once.deviations(), CLOSE);
    assertThat(twice.freedom()).isEqualTo(1);
  }

  @Test
  void whatIsKnownForSureDoesNotMove() {
    Adjustment adjustment =
        LeastSquares.adjust(
            new double[] {10, 4, 5}, new double[] {0, 1, 4}, List.of(equal(0, 1, -1, -1)));

    assertThat(adjustment.values()).containsExactly(new double[] {10, 4.2, 5.8}, CLOSE);
    assertThat(adjustment.deviations()[0]).isZero();
  }

  /** No step along the rows comes nearer to what was measured. */
  @Test
  void nothingThatMeetsTheRowsIsNearer() {
    Random random = new Random(7);
    for (int trial = 0; trial < 100; trial++) {
      double[] truth = random.doubles(6, 0, 10).toArray();
      double[] measured = new double[6];
      Arrays.setAll(measured, i -> truth[i] + 4 * random.nextGaussian());
      double[] variances = random.doubles(6, 0.5, 3).toArray();
      List<Equation> rows = new ArrayList<>();
      for (int r = 0; r < 2; r++) {
        double[] weights = random.ints(6, -1, 2).asDoubleStream().toArray();
        rows.add(Equation.equal(weights(weights), Equation.equal(weights(weights), 0).sum(truth)));
      }
      for (int i = 0; i < 6; i++) {
        rows.add(Equation.atLeast(Map.of(i, 1.0), 0));
      }
      double[] values = LeastSquares.adjust(measured, variances, rows).values();

      rows.forEach(row -> assertThat(row.lack(values)).isLessThan(1e-5));
      double slope = 0;
      for (int i = 0; i < 6; i++) {
        slope += (values[i] - measured[i]) * (truth[i] - values[i]) / variances[i];
      }
      assertThat(slope).as("no nearer point towards the truth").isGreaterThan(-1e-4);
    }
  }
}
