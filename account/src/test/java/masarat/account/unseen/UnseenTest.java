package masarat.account.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import masarat.account.show.UnseenWords;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnseenTest {
  private static Unseen of(Histories histories) {
    return Unseen.of(new CaptureFile(histories, List.of()));
  }

  private static List<Caution.Kind> kinds(Unseen unseen) {
    return unseen.cautions().stream().map(Caution::kind).toList();
  }

  @Test
  void theMethodsStandSideBySideWithWhatToBeWarnedOf() {
    Unseen kosovo = of(Examples.KOSOVO);

    assertThat(kosovo.observed()).isEqualTo(4400);
    assertThat(kosovo.pairs()).hasSize(6);
    assertThat(kosovo.estimates()).hasSize(Method.values().length);
    assertThat(kosovo.estimates()).noneMatch(estimate -> estimate.value() == null);
    assertThat(kosovo.sensitivity())
        .extracting(Sensitivity::delta)
        .containsExactly(1 / 32.0, 1 / 16.0, 1 / 8.0);
    assertThat(kinds(kosovo))
        .contains(
            Caution.Kind.PAIRS_DISAGREE,
            Caution.Kind.MODELS_CLOSE,
            Caution.Kind.DELTA,
            Caution.Kind.METHODS_DISAGREE,
            Caution.Kind.SEARCHED_LISTS);
  }

  @Test
  void twoListsHaveNoModelToChoose() {
    Unseen two = of(Examples.of("a b", "10 170 01 120 11 30"));

    assertThat(two.estimate(Method.LINCOLN_PETERSEN).value()).isEqualTo(1000);
    assertThat(two.estimate(Method.INDEPENDENCE).value())
        .isCloseTo(1000, Percentage.withPercentage(1e-6));
    assertThat(two.estimate(Method.LOGLINEAR_BEST_BIC).value()).isNull();
    assertThat(kinds(two)).contains(Caution.Kind.TWO_LISTS);
  }

  @Test
  void listsWithoutOverlapAreNotEstimable() {
    Unseen none = of(Examples.of("a b c", "100 40 010 30 001 20"));

    assertThat(none.estimates()).allMatch(estimate -> estimate.value() == null);
    assertThat(kinds(none)).contains(Caution.Kind.NO_OVERLAP);
    assertThat(of(Examples.of("a", "1 40")).cautions())
        .extracting(Caution::kind)
        .contains(Caution.Kind.ONE_LIST);
  }

  @Test
  void fewSharedAreCalledNotEstimable() {
    assertThat(kinds(of(Examples.ARTIFICIAL))).contains(Caution.Kind.SMALL_OVERLAPS);
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    SortedMap<Long, Integer> turned = new TreeMap<>();
    Examples.KOSOVO
        .counts()
        .forEach((history, count) -> turned.put(Long.reverse(history) >>> 60, count));
    Unseen there = of(Examples.KOSOVO);
    Unseen back = of(new Histories(List.of("HRW", "OSCE", "ABA", "EXH"), turned));

    for (Method method : Method.values()) {
      assertThat(back.estimate(method).value())
          .as(method.label())
          .isCloseTo(there.estimate(method).value(), Percentage.withPercentage(1e-4));
    }
  }

  @Test
  void timesSeenKnowNoLists() {
    Unseen seen =
        Unseen.of(new CaptureFile(new TimesSeen(new TreeMap<>(Map.of(1, 100, 2, 20))), List.of()));

    assertThat(seen.estimate(Method.CHAO_LOWER_BOUND).value())
        .isCloseTo(120 + 100.0 * 100 / 40, Percentage.withPercentage(1e-6));
    assertThat(seen.estimate(Method.SPARSE_STEPWISE).value()).isNull();
    assertThat(kinds(seen)).contains(Caution.Kind.NO_LISTS);
  }

  @ParameterizedTest
  @EnumSource(Caution.Kind.class)
  void everyCautionHasWordsInBothLanguages(Caution.Kind kind) {
    Map<String, Object> gaps = new TreeMap<>();
    for (String gap :
        "columns enough low high method lists most number chance delta half twice".split(" ")) {
      gaps.put(gap, 7.5);
    }
    Caution caution = new Caution(kind, gaps);

    assertThat(UnseenWords.of("en").caution(caution)).matches("[A-Za-z7].*\\.");
    assertThat(UnseenWords.of("ar").caution(caution)).matches("(?s).*\\p{InArabic}.*\\.");
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyMethodHasANameInBothLanguages(Method method) {
    assertThat(UnseenWords.of("en").method(method)).isNotBlank();
    assertThat(UnseenWords.of("ar").method(method)).isNotBlank();
  }
}
