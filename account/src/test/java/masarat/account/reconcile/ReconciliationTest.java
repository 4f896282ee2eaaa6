package masarat.account.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import masarat.account.show.ReconcileWords;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationTest {
  /** Five sources about forty objects; the last says half as much again, the fourth guesses. */
  private static List<NumericClaim> invented(Random random) {
    List<NumericClaim> claims = new ArrayList<>();
    for (int object = 0; object < 40; object++) {
      double truth = Math.exp(3 + 5 * random.nextDouble());
      double[] noise = {0.02, 0.03, 0.02, 0.8, 0.03};
      for (int source = 0; source < noise.length; source++) {
        double ratio = Math.exp(noise[source] * random.nextGaussian()) * (source == 4 ? 1.5 : 1);
        claims.add(new NumericClaim("object" + object, "source" + source, truth * ratio));
      }
    }
    return claims;
  }

  private static Reliability source(Reconciliation reconciliation, String name) {
    return reconciliation.sources().stream()
        .filter(source -> source.source().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void biasAndWeightOfASourceAreLearnt() {
    Reconciliation reconciliation = Reconciliation.of(invented(new Random(1)));

    assertThat(reconciliation.logarithmic()).isTrue();
    double usual = source(reconciliation, "source0").bias();
    assertThat((1 + source(reconciliation, "source4").bias()) / (1 + usual))
        .isCloseTo(1.5, within(0.1));
    assertThat(source(reconciliation, "source3").weight())
        .isLessThan(0.1 * source(reconciliation, "source0").weight());
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<NumericClaim> claims = invented(new Random(2));
    Reconciliation one = Reconciliation.of(claims);
    Collections.shuffle(claims, new Random(3));
    Reconciliation other = Reconciliation.of(claims);

    for (Reconciled reconciled : one.objects()) {
      Reconciled again =
          other.objects().stream()
              .filter(o -> o.object().equals(reconciled.object()))
              .findFirst()
              .orElseThrow();
      assertThat(again.value()).isCloseTo(reconciled.value(), within(1e-6 * again.value()));
      assertThat(again.value()).isBetween(again.low(), again.high());
    }
  }

  @Test
  void aSourceThatSaysTheSameAgainIsOneVoice() {
    List<NumericClaim> claims = invented(new Random(4));
    List<NumericClaim> twice = new ArrayList<>(claims);
    twice.addAll(claims.subList(0, 60));

    Reconciliation reconciliation = Reconciliation.of(twice);

    assertThat(reconciliation.objects()).isEqualTo(Reconciliation.of(claims).objects());
    assertThat(reconciliation.doubts())
        .contains(new Doubt(Doubt.Kind.COPIES, Map.of("number", 60)));
  }

  @Test
  void oneAbsurdClaimDoesNotMoveTheValueFar() {
    List<NumericClaim> claims = invented(new Random(5));
    double before = Reconciliation.of(claims).objects().get(0).value();
    claims.add(new NumericClaim("object0", "vandal", 1e15));

    Reconciled after = Reconciliation.of(claims).objects().get(0);

    assertThat(after.value()).isCloseTo(before, within(0.3 * before));
    assertThat(after.claims()).isEqualTo(6);
  }

  @Test
  void aClassOfSourcesSharesItsBias() {
    Random random = new Random(6);
    int objects = 30;
    int[] object = new int[4 * objects];
    int[] source = new int[4 * objects];
    double[] value = new double[4 * objects];
    for (int claim = 0; claim < value.length; claim++) {
      object[claim] = claim / 4;
      source[claim] = claim % 4;
      value[claim] = 10 + claim / 4 + (source[claim] < 2 ? -1 : 1) + 0.1 * random.nextGaussian();
    }

    BiasAndVariance model =
        BiasAndVariance.of(new Claims(object, source, new int[] {0, 0, 1, 1}, value));

    assertThat(model.bias(2) - model.bias(0)).isCloseTo(2, within(0.4));
    assertThat(model.judge(0, 1, 2, 3)).isCloseTo(10, within(0.3));
  }

  @Test
  void aSingleClaimStandsAsItIs() {
    Reconciliation one = Reconciliation.of(List.of(new NumericClaim("fled", "agency", 550)));

    assertThat(one.objects().get(0))
        .isEqualTo(new Reconciled("fled", 550, 550, 550, 1, new Reconciled.Swing("", 550)));
    assertThat(one.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.SINGLE_SOURCE);
  }

  @Test
  void valuesBelowZeroAreComparedByTheirDifference() {
    Reconciliation degrees =
        Reconciliation.of(
            List.of(
                new NumericClaim("frost", "a", -5),
                new NumericClaim("frost", "b", -5),
                new NumericClaim("frost", "c", 20)));

    assertThat(degrees.logarithmic()).isFalse();
    assertThat(degrees.objects().get(0).value()).isEqualTo(-5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "object,source,val|a,b,3; there is no column 'value'. Maybe rename 'val'",
        "object,source,value|a,b,many; table.csv:2: 'value' (many) is no number",
        "object,source,value|a,,3; table.csv:2: 'source' () must not be empty",
        "object,source,value|a,b,NaN; table.csv:2: 'value' (NaN) is not finite",
        "object,source,value; there is no claim"
      })
  void oneLineSaysWhatIsWrong(String text, String wrong) {
    assertThatThrownBy(
            () -> NumericClaimFile.of(CsvTable.read("table.csv", text.replace("|", "\n"))))
        .isInstanceOf(BadData.class)
        .hasMessageContaining(wrong);
  }

  @ParameterizedTest
  @EnumSource(Doubt.Kind.class)
  void everyDoubtHasWordsInBothLanguages(Doubt.Kind kind) {
    Doubt doubt = new Doubt(kind, Map.of("number", 7, "objects", 9, "claims", 2));

    assertThat(ReconcileWords.of("en").doubt(doubt)).matches("[A-Z7].*\\.");
    assertThat(ReconcileWords.of("ar").doubt(doubt)).matches(".*\\p{InArabic}.*\\.");
  }
}
