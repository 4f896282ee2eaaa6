package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;
import org.junit.jupiter.api.Test;

/** Whom an Arabic sentence tells of, and how many, where other words stand in the way. */
class WhoIsToldOfTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 9);

  @Test
  void aDayBehindANumberIsNotCounted() {
    assertThat(told("تسبب القصف في مقتل 12 شخصا وإصابة 73 يوم السبت في الحديدة."))
        .containsExactly("killed 12.0", "wounded 73.0");
  }

  @Test
  void othersBehindAVerbAreNotThoseBeforeIt() {
    assertThat(told("قتل ستة من المسلحين وجرح آخرون في كمين قرب حلب."))
        .containsExactly("killed 6.0", "wounded");
  }

  @Test
  void aShareOfThingsCountsNobody() {
    assertThat(told("طرد الجيش المسلحين من معظم خنادقهم في ريف حلب."))
        .noneMatch(claim -> claim.contains("most"));
  }

  @Test
  void victimsWithoutANumberAreToldByTheFirstWord() {
    assertThat(told("أسفر الهجوم عن سقوط قتلى وجرحى من الجنود في مدينة الحديدة."))
        .containsExactly("killed");
    assertThat(told("زار الوفد أسر القتلى والجرحى في مدينة الحديدة.")).isEmpty();
  }

  @Test
  void oneWhomANounMostlyDescribesCountsBehindHarm() {
    assertThat(told("أصيب مقيم يمني بشظايا قذيفة.")).containsExactly("wounded 1.0");
    assertThat(told("أصيب إمام مسجد الحي بوعكة.")).isEmpty();
  }

  @Test
  void casesStandForPeopleBesideWhatBefellThem() {
    assertThat(told("سجلت الشرطة تسع حالات خطف في الحديدة بعد الهجوم."))
        .containsExactly("detained 9.0");
  }

  @Test
  void anAdjectiveSaysHowTheyWent() {
    assertThat(told("ذكر السكان أمس هروب جماعي للحوثيين من مدينة الحديدة."))
        .containsExactly("fled");
  }

  @Test
  void whoIsEscapedFromDoesNotEscape() {
    assertThat(told("تمكنت 40 امرأة من الفرار من قبضة 300 مسلح في مدينة الحديدة."))
        .containsExactly("fled 40.0");
  }

  @Test
  void bodiesOnTheirWayGo() {
    assertThat(told("قصفت الطائرات تعزيزات عسكرية كانت في طريقها إلى مدينة الحديدة."))
        .containsExactly("left");
  }

  @Test
  void severalWhoAreCountedDoNotSpeak() {
    assertThat(told("نقل تسعة جنود إلى مستشفى في حلب.")).containsExactly("transferred 9.0");
  }

  @Test
  void whoTakesOthersStandsBeforeThem() {
    assertThat(told("خطف عناصر من داعش أول من أمس مدير المستشفى برفقة ستة ممرضين في حلب."))
        .containsExactly("detained 6.0");
    assertThat(told("اختطاف عناصر داعش ستة رعاة في حلب.")).containsExactly("detained 6.0");
  }

  @Test
  void whatIsDoneNextToThoseTakenIsTold() {
    assertThat(told("أسر المسلحون ستة جنود وقتلوهم قرب حلب."))
        .containsExactly("detained 6.0", "killed 6.0");
  }

  @Test
  void aNumberBehindItsNounCountsIt() {
    assertThat(told("أطلقت السلطات سراح الموقوفين الـ12 في حلب.")).containsExactly("released 12.0");
  }

  @Test
  void aNumberAloneIsOfThoseCountedBefore() {
    assertThat(told("أسفرت الحملة عن مقتل سبعة مسلحين وضبط 15 في حلب."))
        .containsExactly("killed 7.0", "detained 15.0");
  }

  @Test
  void whatSpeaksOfTwoCountsTwo() {
    assertThat(told("خطف مجهولون شرطيين ليبيين وهما في الطريق إلى سرت."))
        .containsExactly("detained 2.0");
    assertThat(told("إصابة مزارعين أحدهما مسن في درعا.")).containsExactly("wounded 2.0");
    assertThat(told("إصابة عسكريين أفغانيين اثنين في هرات.")).containsExactly("wounded 2.0");
  }

  @Test
  void oneStandsBesideAForceCalledByItsCountry() {
    assertThat(told("اعتقلت القوات العراقية شابا في الموصل.")).containsExactly("detained 1.0");
  }

  @Test
  void theWoundedWhoStayAreSomewhere() {
    assertThat(told("لا يزال عشرون جريحا في مستشفى المدينة في حلب."))
        .containsExactly("present 20.0");
    assertThat(told("قال طبيب إن 17 جريحا ما زالوا تحت العناية في حلب."))
        .containsExactly("present 17.0");
  }

  @Test
  void theNumberOfTownsCountsNobody() {
    assertThat(told("سيطر الجيش على المدن الثلاث المحاصرة في إدلب.")).isEmpty();
  }

  @Test
  void whoLostAHomeIsNotMissing() {
    assertThat(told("عائلات كثيرة فقدت بيوتها في تعز.")).isEmpty();
    assertThat(told("فقد ستة صيادين قبالة عدن.")).containsExactly("missing 6.0");
  }

  private static List<String> told(String text) {
    Report report = new Report("r", null, text, TODAY, null, null, "ar");
    return READER.read(report).claims().stream().map(WhoIsToldOfTest::told).toList();
  }

  private static String told(Claim claim) {
    String term = claim.quantity().term() == null ? "" : " " + claim.quantity().term().code();
    String value = claim.quantity().value().isEmpty() ? "" : " " + claim.quantity().value().get(0);
    return claim.manner().code() + value + term;
  }
}
