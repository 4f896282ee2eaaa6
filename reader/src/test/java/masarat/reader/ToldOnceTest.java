package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Manner;
import masarat.model.Report;
import org.junit.jupiter.api.Test;

/** What a report tells several times is one claim, and what is none of ours is none. */
class ToldOnceTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void theTextIsKeptForItsHeadline() {
    List<Claim> claims =
        killed(
            "مقتل تسعة مسلحين في غارة\n\n"
                + "قالت الشرطة إن تسعة مسلحين قتلوا في غارة على معسكرهم قرب الحدود.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).evidence().quote()).contains("قتلوا");
  }

  @Test
  void aHeadlineThatSaysLessThanItsTextTellsNothing() {
    String text =
        "\n\nقالت الشرطة إن تسعة مسلحين قتلوا في غارة على الموصل وإن الشرطي علي جبر قتل أيضا.";
    assertThat(killed("مقتل عشرات المسلحين في الموصل" + text)).hasSize(1);
    assertThat(killed("مقتل شرطي في الموصل" + text)).hasSize(1);
    assertThat(killed("مقتل شرطي في الموصل.")).hasSize(1);
    assertThat(killed("قتل شرطي في الموصل." + text)).hasSize(2);
  }

  @Test
  void dozensAreNoOthersThanTheDozens() {
    assertThat(
            killed(
                "قتل عشرات المسلحين في معارك قرب الموصل. "
                    + "وقال قائد الشرطة إن العشرات من المسلحين قتلوا في الموصل."))
        .hasSize(1);
  }

  @Test
  void thoseTakenUpAreNotTold() {
    assertThat(
            killed(
                "قتل جنديان في كمين نصبه مسلحون شرق البلدة. "
                    + "وأضاف المسؤول أن الجنديين قتلا أثناء دورية عسكرية."))
        .hasSize(1);
  }

  @Test
  void whoeverNamesTheTownIsKeptForWhoSumsUp() {
    List<Claim> claims =
        killed(
            "أعلن الجيش العراقي مقتل سبعة مسلحين في شمال العراق. "
                + "وقال الجيش العراقي إن قواته هاجمت بلدة القيارة ما أسفر عن مقتل سبعة مسلحين.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).what().toString()).contains("Qayyarah");
    assertThat(claims.get(0).evidence().start()).isGreaterThan(60);
  }

  @Test
  void twoPlacesAreTwoHappenings() {
    assertThat(
            killed(
                "قتل ثلاثة مدنيين في تفجير في بغداد. وقتل ثلاثة مدنيين في قصف على حلب في سوريا."))
        .hasSize(2);
    assertThat(
            killed("قتل خمسة جنود في كمين قرب العريش. وفي رفح قتل خمسة جنود في انفجار عبوة ناسفة."))
        .hasSize(2);
  }

  @Test
  void aCrashIsOutsideAndABombInside() {
    assertThat(killed("قتل أربعة جنود حين اصطدمت شاحنتهم بحافلة على الطريق.")).isEmpty();
    assertThat(killed("قتل أربعة جنود حين انفجرت عبوة ناسفة بشاحنتهم على الطريق.")).hasSize(1);
  }

  private static List<Claim> killed(String text) {
    return READER.read(new Report("r", null, text, null, null, null, "ar")).claims().stream()
        .filter(claim -> claim.manner() == Manner.KILLED)
        .toList();
  }
}
