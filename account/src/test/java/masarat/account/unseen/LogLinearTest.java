package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinearTest {
  private static final Percentage CLOSE = Percentage.withPercentage(0.001);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "123,14,34; 10356.519; 785.902; 9.3227; 4; 132.747; 203.033",
        "123,134; 12740.968; 1600.713; 1.0171; 3; 126.441; 203.113",
        "134,12,23; 18393.306; 1738.830; 10.2503; 4; 133.674; 203.957",
        "123,14,24,34; 9824.170; 801.658; 7.0466; 3; 132.471; 209.143",
        "123,34; 8650.439; 433.863; 27.929; 5; 149.353; 213.247",
        "123,234; 7664.962; 384.829; 12.821; 3; 138.245; 214.918"
      })
  void modelsOfKosovo(
      String model,
      double total,
      double error,
      double deviance,
      int freedom,
      double aic,
      double bic) {
    Fitted fitted = new LogLinear(Examples.KOSOVO, Examples.model(model), false).fit().fitted();

    assertThat(fitted.total()).isCloseTo(total, CLOSE);
    assertThat(fitted.error()).isCloseTo(error, Percentage.withPercentage(0.1));
    assertThat(fitted.deviance()).isCloseTo(deviance, within(0.001));
    assertThat(fitted.freedom()).isEqualTo(freedom);
    assertThat(fitted.aic()).isCloseTo(aic, within(0.01));
    assertThat(fitted.bic()).isCloseTo(bic, within(0.01));
  }

  @Test
  void theBestModelsOfKosovo() {
    HierarchicalModels models = new HierarchicalModels(Examples.KOSOVO);

    assertThat(models.candidates()).hasSize(113);
    HierarchicalModels.Candidate best = models.best(Fitted::bic).orElseThrow();
    assertThat(best.name()).isEqualTo("EXH·HRW, OSCE·HRW, EXH·ABA·OSCE");
    Estimate estimate = best.as(Method.LOGLINEAR_BEST_BIC);
    assertThat(estimate.value()).isCloseTo(10356.5, within(0.1));
    assertThat(estimate.low()).isCloseTo(9004, within(1.0));
    assertThat(estimate.high()).isCloseTo(12106, within(1.0));
    assertThat(models.best(Fitted::aic).orElseThrow().fitted().total()).isCloseTo(12740.968, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 8", "4, 113", "5, 6893"})
  void thereAreSoManyHierarchicalModels(int lists, int models) {
    assertThat(HierarchicalModels.of(lists)).hasSize(models).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; FINE",
        "12; NONE_EXISTS",
        "13; FINE",
        "23; FINE",
        "12,13; NONE_EXISTS",
        "12,23; NONE_EXISTS",
        "13,23; FINE",
        "12,13,23; NOT_IDENTIFIABLE"
      })
  void whichModelsHaveAnAnswer(String pairs, LogLinear.Verdict verdict) {
    List<Long> sets = pairs.isEmpty() ? List.of() : Examples.model(pairs);

    assertThat(new LogLinear(Examples.ARTIFICIAL, sets, true).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kosovo", "HIV", "lesbian"})
  void everyModelOfPublishedTables(String name) {
    Histories histories = Shared.histories(name);
    int compared = 0;
    for (var row : Shared.rows("ref_rcapture_closedpMS_" + name + ".csv")) {
      List<Long> sets = Examples.model(row.get("model").replaceAll("[\\[\\]]", ""));
      LogLinear model = new LogLinear(histories, sets, false);
      if (model.verdict() == LogLinear.Verdict.FINE) {
        Fitted fitted = model.fit().fitted();
        assertThat(fitted.total())
            .as(row.get("model"))
            .isCloseTo(Double.parseDouble(row.get("abundance")), CLOSE);
        assertThat(fitted.aic()).isCloseTo(Double.parseDouble(row.get("AIC")), within(0.01));
        assertThat(fitted.bic()).isCloseTo(Double.parseDouble(row.get("BIC")), within(0.01));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(80);
  }
}
