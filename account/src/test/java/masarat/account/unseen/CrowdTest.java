package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Independence, people who differ, and the lower bound. */
class CrowdTest {
  private static final Percentage CLOSE = Percentage.withPercentage(0.001);

  /** Drug users by how often they were treated. */
  private static final TimesSeen ILL =
      new TimesSeen(new TreeMap<>(Map.of(1, 1645, 2, 183, 3, 37, 4, 13, 5, 1, 6, 1)));

  private static final Map<String, Function<Heterogeneity, Fitted>> MODELS =
      Map.of(
          "M0", Heterogeneity::none,
          "Mt", Heterogeneity::none,
          "Mth Chao (LB)", Heterogeneity::lowerBound,
          "Mth Poisson2", Heterogeneity::poisson,
          "Mth Darroch", Heterogeneity::darroch,
          "Mth Gamma3.5", Heterogeneity::gamma,
          "Mh Chao (LB)", Heterogeneity::lowerBound,
          "Mh Poisson2", Heterogeneity::poisson,
          "Mh Darroch", Heterogeneity::darroch,
          "Mh Gamma3.5", Heterogeneity::gamma);

  @Test
  void theLowerBoundByHand() {
    Fitted bound = Heterogeneity.of(ILL).lowerBound();

    assertThat(bound.total()).isCloseTo(1880 + 1645.0 * 1645 / (2 * 183), within(1e-6));
    assertThat(bound.error()).isCloseTo(662.6, within(0.1));
  }

  @Test
  void kosovo() {
    Heterogeneity kosovo = Heterogeneity.of(Examples.KOSOVO);

    assertThat(Independence.of(Examples.KOSOVO).total()).isCloseTo(7394.6, within(0.05));
    assertThat(kosovo.lowerBound().total()).isCloseTo(8591.2, within(0.05));
    assertThat(kosovo.poisson().total()).isCloseTo(9327.8, within(0.05));
    assertThat(kosovo.darroch().total()).isCloseTo(12797.3, within(0.05));
    assertThat(kosovo.gamma().total()).isCloseTo(18387.1, within(0.05));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kosovo",
        "HIV",
        "lesbian",
        "hare",
        "UKdat",
        "UKdat_5",
        "Western",
        "NewOrl_5",
        "Ned",
        "Ned_5"
      })
  void everyModelWithListsOfPublishedTables(String name) {
    Heterogeneity crowd = Heterogeneity.of(Shared.histories(name));
    Shared.rows("ref_rcapture_closedp.csv").stream()
        .filter(row -> row.get("dataset").equals(name))
        .filter(row -> row.get("model").startsWith("Mt"))
        .forEach(row -> same(row, MODELS.get(row.get("model")).apply(crowd)));
  }

  @Test
  void everyModelOfTimesSeen() {
    Heterogeneity crowd = Heterogeneity.of(Shared.captures("ill"));
    Shared.rows("ref_rcapture_closedp0_ill.csv")
        .forEach(row -> same(row, MODELS.get(row.get("model")).apply(crowd)));
  }

  private static void same(Map<String, String> row, Fitted fitted) {
    assertThat(fitted.total())
        .as(row.get("model"))
        .isCloseTo(Double.parseDouble(row.get("abundance")), CLOSE);
    assertThat(fitted.error())
        .isCloseTo(Double.parseDouble(row.get("stderr")), Percentage.withPercentage(0.1));
    assertThat(fitted.deviance()).isCloseTo(Double.parseDouble(row.get("deviance")), within(1e-4));
    assertThat(fitted.aic()).isCloseTo(Double.parseDouble(row.get("AIC")), within(0.01));
    assertThat(fitted.bic()).isCloseTo(Double.parseDouble(row.get("BIC")), within(0.01));
    assertThat(fitted.freedom()).isEqualTo(Integer.parseInt(row.get("df")));
  }

  @Test
  void independenceIsTheModelWithTheEffectsOfTheListsAlone() {
    Random random = new Random(3);
    for (int trial = 0; trial < 50; trial++) {
      Histories histories = random(random, 2 + random.nextInt(5), 500);
      Fitted closed = Independence.of(histories);
      Fitted fitted = Heterogeneity.of(histories).none();

      assertThat(closed.total()).isCloseTo(fitted.total(), CLOSE);
      assertThat(closed.error()).isCloseTo(fitted.error(), CLOSE);
      assertThat(closed.aic()).isCloseTo(fitted.aic(), within(1e-4));
      assertThat(closed.bic()).isCloseTo(fitted.bic(), within(1e-4));
    }
  }

  @Test
  void ofTrulyIndependentListsTheIntervalHoldsTheTruthNearlyAlways() {
    Random random = new Random(5);
    int held = 0;
    for (int trial = 0; trial < 200; trial++) {
      Estimate estimate = Independence.of(random(random, 4, 1000)).as(Method.INDEPENDENCE);
      held += estimate.low() <= 1000 && 1000 <= estimate.high() ? 1 : 0;
    }
    assertThat(held).isBetween(180, 200);
  }

  /** People on lists by chance alone. */
  private static Histories random(Random random, int lists, int people) {
    double[] chances = random.doubles(lists, 0.1, 0.5).toArray();
    SortedMap<Long, Integer> counts = new TreeMap<>();
    for (int person = 0; person < people; person++) {
      long history = 0;
      for (int i = 0; i < lists; i++) {
        history |= random.nextDouble() < chances[i] ? 1L << i : 0;
      }
      if (history != 0) {
        counts.merge(history, 1, Integer::sum);
      }
    }
    return new Histories(IntStream.range(0, lists).mapToObj(i -> "list" + i).toList(), counts);
  }
}
