package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AveragingTest {
  private static final Pattern CALL = Pattern.compile("1:(\\d+),delta=(2\\^)?([-.\\d]+)");

  /** The prior that Madigan and York took for the whole population. */
  private static final DoubleUnaryOperator EXPERTS =
      total ->
          total * Math.log(55.17 / 56.17)
              + Gamma.logGamma(total + 13.14)
              - Gamma.logGamma(total + 1);

  @Test
  void spinaBifida() {
    List<DecomposableGraphs.Graph> graphs = DecomposableGraphs.of(3);
    Posterior posterior = Averaging.of(Examples.SPINA_BIFIDA, graphs, 1, EXPERTS, 300);

    assertThat(posterior.mode()).isEqualTo(728);
    assertThat(posterior.mean()).isCloseTo(733.452, within(0.001));
    assertThat(posterior.low()).isEqualTo(682);
    assertThat(posterior.high()).isEqualTo(797);
    assertThat(posterior.chance()).isCloseTo(0.373767, within(1e-5));
    assertThat(Integer.bitCount(posterior.best().edges())).as("one pair depends").isEqualTo(1);
    assertThat(posterior.saturated()).isCloseTo(0.034527, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"0.0625, 12749.2, 12267", "0.5, 11030.7, 4401", "1, 4829.5, 4401"})
  void kosovo(double delta, double mean, double mode) {
    Posterior posterior =
        Averaging.of(Examples.KOSOVO, DecomposableGraphs.of(4), delta, Averaging.JEFFREYS, 20_000);

    assertThat(posterior.mean()).isCloseTo(mean, within(0.1));
    assertThat(posterior.mode()).isEqualTo(mode);
    assertThat(posterior.best().isSaturated()).isEqualTo(delta == 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 8", "4, 61", "5, 822", "6, 18154"})
  void thereAreSoManyDecomposableGraphs(int lists, int graphs) {
    assertThat(DecomposableGraphs.of(lists)).hasSize(graphs);
  }

  @ParameterizedTest
  @CsvSource({"3", "4", "5"})
  void graphsMultiplyTheirCliquesAndDivideByTheirSeparators(int lists) {
    TreeSet<String> expected = new TreeSet<>();
    for (Map<String, String> row : Shared.rows("graphs" + lists + ".csv")) {
      int[] powers = new int[1 << lists];
      for (String clique : row.get("cliques").split("\\|")) {
        powers[(int) Examples.set(clique)]++;
      }
      for (String separator : row.get("separators").split("\\|")) {
        powers[(int) Examples.set(separator)]--;
      }
      expected.add(written(powers));
    }
    TreeSet<String> found = new TreeSet<>();
    for (DecomposableGraphs.Graph graph : DecomposableGraphs.of(lists)) {
      int[] powers = new int[1 << lists];
      for (int i = 0; i < graph.sets().length; i++) {
        powers[graph.sets()[i]] = graph.powers()[i];
      }
      found.add(written(powers));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String written(int[] powers) {
    StringBuilder written = new StringBuilder();
    for (int set = 1; set < powers.length; set++) {
      written.append(powers[set]).append(' ');
    }
    return written.toString();
  }

  @Test
  void publishedTables() {
    for (Map<String, String> row : Shared.rows("ref_dga_bma.csv")) {
      Matcher call = CALL.matcher(row.get("call"));
      if (row.get("dataset").equals("MY_5list") || !call.find()) {
        continue;
      }
      Histories histories =
          row.get("dataset").equals("spina_bifida3")
              ? Examples.SPINA_BIFIDA
              : Shared.histories(row.get("dataset"));
      double number = Double.parseDouble(call.group(3));
      Posterior posterior =
          Averaging.of(
              histories,
              DecomposableGraphs.of(histories.size()),
              call.group(2) == null ? number : Math.pow(2, number),
              row.get("call").contains("NegBin") ? EXPERTS : Averaging.JEFFREYS,
              Integer.parseInt(call.group(1)));
      same(row, posterior);
    }
  }

  private static void same(Map<String, String> row, Posterior posterior) {
    assertThat(posterior.mean())
        .as(row.get("call"))
        .isCloseTo(Double.parseDouble(row.get("mean")), Percentage.withPercentage(0.001));
    assertThat(posterior.mode()).isEqualTo(Double.parseDouble(row.get("mode")));
    assertThat(posterior.median()).isEqualTo(Double.parseDouble(row.get("q0.5")));
    assertThat(posterior.low()).isEqualTo(Double.parseDouble(row.get("q0.025")));
    assertThat(posterior.high()).isEqualTo(Double.parseDouble(row.get("q0.975")));
    assertThat(posterior.chance())
        .isCloseTo(Double.parseDouble(row.get("top_model_prob")), within(1e-5));
  }
}
