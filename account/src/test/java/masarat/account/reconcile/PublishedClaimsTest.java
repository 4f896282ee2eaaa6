package masarat.account.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedClaimsTest {
  /** The lower 2.5 % of chi squared, which the comparison takes from Fisher beyond 30. */
  private static final IntToDoubleFunction FISHERS =
      n ->
          n <= 30
              ? Variances.chiSquared(0.025).applyAsDouble(n)
              : 0.5 * Math.pow(Math.sqrt(2.0 * n - 1) - 1.959963984540054, 2);

  /** Methods as the comparison of Zheng et al. (2017) runs them. */
  private static final Map<String, TruthMethod> FEELINGS =
      Map.of(
          "mean",
          TruthMethod.mean(),
          "median",
          TruthMethod.median(),
          "lfc",
          Variances.lfc(50),
          "pm",
          spread(c -> new Crh(false, true, 10).from(c, Judge.median(c))),
          "crh-absolute",
          spread(c -> new Crh(false, false, 10).from(c, Judge.median(c))),
          "crh-squared",
          spread(c -> new Crh(true, false, 10).from(c, Judge.mean(c, Judge.ones(c)))),
          "catd",
          c -> Variances.catd(c, FISHERS, 100, Judge.mean(c, Judge.ones(c))),
          "gtm",
          spread(c -> Variances.gtm(c, 10, 50, Judge.median(c))));

  private static TruthMethod spread(TruthMethod method) {
    return TruthMethod.standardised(method);
  }

  @ParameterizedTest
  @CsvSource({
    "mean, 12.0220, 17.8353",
    "median, 13.5293, 21.2641",
    "lfc, 12.1951, 18.9687",
    "pm, 13.9071, 21.9597",
    "crh-absolute, 13.7057, 21.6105",
    "crh-squared, 11.8808, 17.8701",
    "catd, 12.1355, 18.8698",
    "gtm, 11.7526, 18.1360"
  })
  void feelings(String method, double meanError, double squareError) {
    Numeric feelings = Numeric.of("emotion_claims.csv", "emotion_gold.csv");
    double[] truths = feelings.judged(FEELINGS.get(method).learn(feelings.claims()));

    assertThat(feelings.meanError(truths)).isCloseTo(meanError, within(1e-3));
    assertThat(feelings.squareError(truths)).isCloseTo(squareError, within(1e-3));
  }

  @Test
  void aMeanThatForgetsToDivideByItsOwnWeightsIsTheDefectOfAPublishedTable() {
    Numeric feelings = Numeric.of("emotion_claims.csv", "emotion_gold.csv");
    double[] truths = feelings.judged(FEELINGS.get("catd").learn(feelings.claims()));

    assertThat(feelings.meanError(truths)).isNotCloseTo(16.3594, within(1.0));
  }

  /** Methods on the scale that the cleaned table of populations brings along. */
  private static final Map<String, TruthMethod> POPULATIONS =
      Map.of(
          "crh",
          c -> new Crh(true, false, 5).from(c, some -> 0),
          "catd",
          c -> Variances.catd(c, Variances.chiSquared(0.975), 5, some -> 0),
          "gtm-10",
          c -> Variances.gtm(c, 10, 4, Judge.mean(c, Judge.ones(c), 1)),
          "gtm-1",
          c -> Variances.gtm(c, 1, 4, Judge.mean(c, Judge.ones(c), 1)));

  @ParameterizedTest
  @CsvSource({
    "crh, 3533.12, 10770.55, 0.4946, 0.5884",
    "catd, 2789.74, 11970.50, 0.2708, 0.3177",
    "gtm-10, 2713.85, 9162.90, 0.4368, 0.5812",
    "gtm-1, 2438.35, 8771.48, 0.3863, 0.5668"
  })
  void populations(String method, double meanError, double squareError, double one, double tenth) {
    Numeric cities = Numeric.of("population_claims_clean.tsv", "population_gold.tsv");
    Judge judge =
        TruthMethod.scaled(
            cities.claims(), cities.centres(), cities.spreads(), POPULATIONS.get(method));

    same(cities, cities.judged(judge), meanError, squareError, one, tenth);
  }

  @Test
  void populationsByPlainMethods() {
    Numeric cities = Numeric.of("population_claims_clean.tsv", "population_gold.tsv");
    Claims claims = cities.claims();

    same(cities, cities.judged(TruthMethod.mean().learn(claims)), 3336.49, 9799.66, 0.5054, 0.5848);
    same(
        cities,
        cities.judged(TruthMethod.median().learn(claims)),
        2475.05,
        9759.71,
        0.2960,
        0.3357);
    same(cities, cities.judged(AccuracyVote.of(claims)), 1905.44, 9413.32, 0.1625, 0.1841);
  }

  @Test
  void vandalsDestroyAMeanAndNotAVote() {
    Numeric cities = Numeric.of("population_claims_raw.tsv", "population_gold.tsv");
    Claims claims = cities.claims();

    assertThat(cities.meanError(cities.judged(TruthMethod.mean().learn(claims))))
        .isGreaterThan(1e15);
    assertThat(cities.meanError(cities.judged(TruthMethod.median().learn(claims))))
        .isCloseTo(10377.75, within(0.01));
    assertThat(cities.meanError(cities.judged(AccuracyVote.of(claims))))
        .isCloseTo(2755.70, within(0.01));
  }

  private static void same(
      Numeric cities,
      double[] truths,
      double meanError,
      double squareError,
      double one,
      double tenth) {
    assertThat(cities.meanError(truths)).isCloseTo(meanError, within(0.01));
    assertThat(cities.squareError(truths)).isCloseTo(squareError, within(0.01));
    assertThat(cities.off(truths, 0.01)).isCloseTo(one, within(1e-4));
    assertThat(cities.off(truths, 0.001)).isCloseTo(tenth, within(1e-4));
  }
}
