package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Happening.Transition;
import masarat.model.Report;
import masarat.model.State;
import org.junit.jupiter.api.Test;

/** Where the whole of an Arabic report lets one understand that something happened. */
class ScenesTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 9);

  @Test
  void aWidePlaceYieldsToTheTownToldNext() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " وأوضح المصدر أن الهجوم وقع في مدينة القامشلي."))
        .containsExactly("Al Qamishli");
  }

  @Test
  void whatElseHappenedIsElsewhere() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " من جهة أخرى، عقد اجتماع في مدينة القامشلي."))
        .containsExactly("Al Hasakah Governorate");
  }

  @Test
  void othersWhoFaredAlikeAreElsewhere() {
    assertThat(
            places("قتل ثلاثة جنود أمس في محافظة الحسكة." + " وقتل خمسة مدنيين في مدينة القامشلي."))
        .containsExactly("Al Hasakah Governorate", "Al Qamishli");
  }

  @Test
  void theTollOfMonthsIsToldOfTheCountry() {
    assertThat(
            places(
                "تشهد سوريا حربا طويلة. قتل ثلاثة جنود أمس في مدينة القامشلي."
                    + " وقتل أربعة آلاف شخص منذ مطلع العام."))
        .containsExactly("Al Qamishli", "Syria");
  }

  @Test
  void theHeadlineTellsWhatTheTextLeavesOpen() {
    assertThat(
            places("مقتل 14 مسلحا في القامشلي\n\nقال مصدر عسكري إن 14 مسلحا قتلوا في غارة جوية."))
        .containsExactly("Al Qamishli");
  }

  private static List<String> places(String text) {
    List<Claim> claims = READER.read(new Report("r", null, text, TODAY, null, null, "ar")).claims();
    return claims.stream()
        .filter(claim -> claim.what() instanceof Transition)
        .flatMap(claim -> ((Transition) claim.what()).from().stream())
        .map(State::place)
        .toList();
  }
}
