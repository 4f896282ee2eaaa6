package masarat.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Loaded;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Names PLAIN = new Names(Map.of(), Map.of());

  private static final String LEFT =
      """
      {"report":"r","evidence":{"start":0,"end":5,"quote":"abcde"},"kind":"transition",\
      "manner":"left","quantity":{"form":"exact","value":[5]},"from":{"place":"Raqqa"}}
      """;
  private static final String FLED_FROM_NEAR =
      """
      {"report":"r","evidence":{"start":3,"end":8,"quote":"defgh"},"kind":"transition",\
      "manner":"fled","quantity":{"form":"about","value":[5]},"from":{"place":"ar-Raqqah"}}
      """;
  private static final String SIX_LEFT =
      """
      {"report":"r","evidence":{"start":0,"end":5,"quote":"abcde"},"kind":"transition",\
      "manner":"left","quantity":{"form":"exact","value":[6]},"from":{"place":"Raqqa"}}
      """;
  private static final String LATER =
      """
      {"report":"r","evidence":{"start":50,"end":52,"quote":"xy"},"kind":"incident",\
      "manner":"airstrike","quantity":{"form":"vague","term":"several","unit":"incidents"}}
      """;

  @Test
  void theSameClaimsAgreeWholly() throws IOException {
    Evaluation same = Evaluation.of(claims(LEFT, LATER), claims(LEFT, LATER), PLAIN);

    assertThat(same.detection()).isEqualTo(new Score(2, 2, 2));
    assertThat(same.slots().f1()).isEqualTo(1);
    assertThat(same.disagreements()).isEmpty();
    assertThat(same.reports()).isEqualTo(1);
  }

  @Test
  void aClaimIsFoundByGroupNumberAndOverlap() throws IOException {
    Evaluation near = Evaluation.of(claims(FLED_FROM_NEAR), claims(LEFT), PLAIN);

    assertThat(near.detection()).isEqualTo(new Score(1, 1, 1));
    assertThat(near.bySlot().get("manner")).isEqualTo(new Score(0, 1, 1));
    assertThat(near.bySlot().get("quantity")).isEqualTo(new Score(1, 1, 1));
    assertThat(near.bySlot().get("from.place")).isEqualTo(new Score(1, 1, 1));
    assertThat(near.byManner()).containsExactly(Map.entry("move", new Score(1, 1, 1)));
  }

  @Test
  void aWrongNumberIsNotFound() throws IOException {
    Evaluation wrong = Evaluation.of(claims(SIX_LEFT), claims(LEFT, LATER), PLAIN);

    assertThat(wrong.detection()).isEqualTo(new Score(0, 1, 2));
    assertThat(wrong.disagreements()).hasSize(2);
    assertThat(wrong.disagreements().get(0).predicted()).isNotNull();
    assertThat(wrong.disagreements().get(1).predicted()).isNull();
  }

  @Test
  void theIntervalHoldsTheMeasureAndNarrowsWithMoreReports() {
    List<Score> few = List.of(new Score(3, 4, 5), new Score(1, 4, 2), new Score(6, 7, 9));
    List<Score> many = Collections.nCopies(30, few).stream().flatMap(List::stream).toList();
    Interval wide = Interval.of(few);
    Interval narrow = Interval.of(many);

    assertThat(Score.sum(few).f1()).isBetween(wide.low(), wide.high());
    assertThat(narrow.high() - narrow.low())
        .isPositive()
        .isLessThan((wide.high() - wide.low()) / 3);
    assertThat(Interval.of(few)).isEqualTo(wide);
    assertThat(Interval.of(List.of(new Score(4, 4, 4)))).isEqualTo(new Interval(1, 1));
    assertThat(Interval.of(List.of())).isEqualTo(new Interval(0, 0));
  }

  @Test
  void theBestPairComesFirst() throws IOException {
    Evaluation best = Evaluation.of(claims(SIX_LEFT, LEFT), claims(LEFT), PLAIN);

    assertThat(best.detection()).isEqualTo(new Score(1, 2, 1));
    assertThat(best.detection().f1()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(best.disagreements()).singleElement().extracting(Disagreement::gold).isNull();
  }

  @Test
  void otherNamesAreTheSameName() {
    Names names =
        new Names(
            Map.of("islamic-state", List.of("daesh")), Map.of("Raqqa", List.of("Al-Rakka City")));

    assertThat(names.sameActor("daesh", "islamic-state")).isTrue();
    assertThat(names.sameActor("daesh", "sdf")).isFalse();
    assertThat(names.samePlace("Rakka", "ar-Raqqa")).isTrue();
    assertThat(PLAIN.samePlace("Homs", "Hama")).isFalse();
    assertThat(PLAIN.samePlace("Khan Sheikhoun", "Khan Sheikhun")).isTrue();
    assertThat(PLAIN.samePlace("الرقة", "الرقة")).isFalse();
  }

  @Test
  void blocksAreMatchedLongestFirst() {
    assertThat(Similarity.ratio("abcd", "bcde")).isEqualTo(0.75);
    assertThat(Similarity.ratio("", "")).isEqualTo(1);
    assertThat(Similarity.ratio("abxcd", "abcd")).isCloseTo(8.0 / 9, within(1e-12));
  }

  private static List<Claim> claims(String... lines) throws IOException {
    String text = String.join("", lines);
    Loaded<Claim> loaded =
        JsonLines.claims(new BufferedReader(new StringReader(text)), "claims.jsonl");
    assertThat(loaded.problems()).isEmpty();
    return loaded.good();
  }
}
