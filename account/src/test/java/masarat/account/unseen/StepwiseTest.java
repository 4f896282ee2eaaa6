package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepwiseTest {
  private static final Percentage CLOSE = Percentage.withPercentage(0.001);

  @Test
  void slaveryInTheUnitedKingdom() {
    Stepwise stepwise = Stepwise.of(Examples.SLAVERY);
    Estimate estimate = stepwise.fitted().asMean(Method.SPARSE_STEPWISE);

    assertThat(stepwise.name()).isEqualTo("LA·NG, NG·GP, PFNCA·GP, LA·PFNCA, GO·GP, NG·GO");
    assertThat(estimate.value()).isCloseTo(11312.99, CLOSE);
    assertThat(estimate.low()).isCloseTo(9884.4, within(0.1));
    assertThat(estimate.high()).isCloseTo(13027.4, within(0.1));
    assertThat(estimate.aic()).isCloseTo(127.59863, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({
    "UKdat, PF·NCA LA·NG NG·GP LA·PF PF·GP GO·GP NG·GO",
    "UKdat_5, LA·NG NG·GP PFNCA·GP LA·PFNCA GO·GP NG·GO",
    "Western, A·E",
    "NewOrl, D·E",
    "NewOrl_5, ''",
    "Ned, O·Z P·Z I·Z P·R O·P K·R I·K K·O",
    "Ned_5, IO·Z P·Z P·R IO·P K·R IO·K"
  })
  void publishedTables(String name, String added) {
    Stepwise stepwise = Stepwise.of(Shared.histories(name));
    Estimate estimate = stepwise.fitted().asMean(Method.SPARSE_STEPWISE);

    assertThat(stepwise.name().replace(",", "")).isEqualTo(added);
    assertThat(stepwise.exists()).isTrue();
    Shared.rows("ref_sparsemse_estimates.csv").stream()
        .filter(row -> row.get("dataset").equals(name) && row.get("method").equals("stepwise"))
        .forEach(
            row -> {
              assertThat(estimate.value())
                  .isCloseTo(Double.parseDouble(row.get("point est.")), CLOSE);
              assertThat(estimate.low())
                  .isCloseTo(Double.parseDouble(row.get("2.5%")), Percentage.withPercentage(0.01));
              assertThat(estimate.high())
                  .isCloseTo(Double.parseDouble(row.get("97.5%")), Percentage.withPercentage(0.01));
              assertThat(estimate.aic())
                  .isCloseTo(Double.parseDouble(row.get("AIC")), within(0.01));
            });
  }
}
