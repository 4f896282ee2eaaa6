package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Manner;
import masarat.model.Report;
import masarat.model.When;
import org.junit.jupiter.api.Test;

/** What an Arabic report lets one understand of who did something and when. */
class UnderstoodTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 9);
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  @Test
  void anAttackIsTheArmedGroupsBesideIt() {
    Claim killed = killed("شن مسلحون من طالبان هجوما أمس، وقتل سبعة جنود في الهجوم.").get(0);
    assertThat(killed.by()).containsExactly("taliban");
  }

  @Test
  void aGroupDoesNotKillItsOwn() {
    Claim killed = killed("قتل سبعة من مسلحي طالبان أمس في معارك قرب كابل.").get(0);
    assertThat(killed.by()).isEmpty();
  }

  @Test
  void theSubjectOfAReportDidWhatItsNextSentencesTell() {
    Claim killed =
        killed(
                "طالبان تضرب من جديد\n\nشهدت مدينة قندوز هجوما لحركة طالبان."
                    + " وقتل سبعة أشخاص في المدينة.")
            .get(0);
    assertThat(killed.by()).containsExactly("taliban");
  }

  @Test
  void whoAttackedBeforeDidWhatIsToldOfNext() {
    String shelling = "قصفت قوات النظام السوري بلدتين في ريف إدلب أمس.";
    assertThat(killed(shelling + " وقتل تسعة أشخاص في بنش.").get(0).by())
        .containsExactly("syrian-government");
    assertThat(killed(shelling + " من جهة أخرى، قتل تسعة أشخاص في بنش.").get(0).by()).isEmpty();
    assertThat(killed(shelling + " وقتل مسلحون مجهولون تسعة أشخاص في بنش.").get(0).by()).isEmpty();
    assertThat(killed(shelling + " وقتل تسعة أشخاص بانفجار سيارة مفخخة في بنش.").get(0).by())
        .isEmpty();
  }

  @Test
  void whoFoughtKilledThoseOfTheOtherSide() {
    String fight = "اندلعت معارك بين المقاومة الشعبية والحوثيين في تعز.";
    assertThat(killed(fight + " وقتل 15 حوثيا في المعارك.").get(0).by())
        .containsExactly("popular-resistance");
    assertThat(killed(fight + " وقتل 15 مدنيا في المعارك.").get(0).by()).isEmpty();
    List<Claim> killed =
        killed("قتل جندي تركي وأحد مسلحي داعش في تبادل لإطلاق النار بين الجيش التركي وداعش.");
    assertThat(killed)
        .extracting(Claim::by)
        .containsExactly(List.of("islamic-state"), List.of("turkish-army"));
    assertThat(killed("قتل 15 حوثيا في اشتباكات مع المقاومة الشعبية.").get(0).by())
        .containsExactly("popular-resistance");
  }

  @Test
  void alliesDidTogetherWhatOneOfThemDid() {
    String shelling = "قصف الحوثيون وقوات صالح أحياء سكنية في تعز أمس.";
    assertThat(killed(shelling + " وقال طبيب إن تسعة مدنيين قتلوا.").get(0).by())
        .containsExactly("houthis", "saleh-forces");
    assertThat(killed("قتل تسعة مدنيين في معارك بين الحوثيين والمقاومة الشعبية.").get(0).by())
        .isEmpty();
  }

  @Test
  void nobodyKnowsWhoStoodBesideWhomOfThree() {
    Claim killed =
        killed("أسفرت معارك بين داعش وجبهة النصرة وحزب الله عن مقتل 12 من حزب الله.").get(0);
    assertThat(killed.by()).isEmpty();
  }

  @Test
  void thoseOfBothSidesBelongToBoth() {
    Claim killed =
        killed("تدور معارك بين حزب الله وجبهة النصرة في عرسال. وسقط سبعون قتيلا من الطرفين.")
            .get(0);
    assertThat(killed.who().actors()).containsExactly("hezbollah", "al-nusra-front");
    assertThat(killed.by()).isEmpty();
  }

  @Test
  void whoOwnsToAnAttackLaterDidIt() {
    String attack = "قتل تسعة أشخاص في تفجير بسوق في بعقوبة.";
    String owns = " وكان داعش أعلن في بيان على الإنترنت المسؤولية عن التفجير";
    assertThat(killed(attack + owns + ".").get(0).by()).containsExactly("islamic-state");
    assertThat(killed(attack + owns + " وقال إنه أوقع ثمانين قتيلا.").get(0).by())
        .containsExactly("islamic-state");
    assertThat(killed(attack + " وقالت الشرطة إن داعش يقف وراء الهجوم.").get(0).by())
        .containsExactly("islamic-state");
    assertThat(killed("قتل تسعة من مسلحي داعش في الموصل." + owns + ".").get(0).by()).isEmpty();
  }

  @Test
  void strikesGoOnWithWhoFliesThem() {
    String text =
        "شن التحالف الدولي تسع غارات على مواقع داعش في الموصل."
            + " وأوضح بيان أن أربع غارات نفذت قرب سنجار.";
    assertThat(read(text)).extracting(Claim::by).containsOnly(List.of("international-coalition"));
  }

  @Test
  void noArmedGroupHasPlanes() {
    String text = "داعش يخسر الرقة\n\nيسيطر داعش على المدينة. وقتل تسعة مدنيين في غارة جوية.";
    assertThat(killed(text).get(0).by()).isEmpty();
  }

  @Test
  void somePerishedByThoseWhoHarmedThemAll() {
    List<Claim> killed =
        killed("شن مسلحون من طالبان هجوما أمس، وقتل سبعة أشخاص في الهجوم بينهم جنديان.");
    assertThat(killed).extracting(Claim::by).containsOnly(List.of("taliban"));
    assertThat(killed).hasSize(2);
  }

  @Test
  void aDayGoesOnForHarmOnly() {
    String text = "قتل ثلاثة جنود أمس في كابل. وأصيب تسعة مدنيين بجروح. ووصل مئة نازح إلى هرات.";
    List<Claim> claims = read(text);
    assertThat(claims).extracting(UnderstoodTest::day).containsExactly(YESTERDAY, YESTERDAY, null);
  }

  @Test
  void harmOfOneSentenceCameOnOneDay() {
    String text =
        "مقتل 34 شخصا أمس في كابل\n\nوهز انفجار العاصمة الأفغانية. وشهدت المدينة استنفارا."
            + " وتجمع السكان في الشوارع. وأغلقت المتاجر. وقتل 34 شخصا وأصيب سبعون في الهجوم.";
    assertThat(read(text)).extracting(UnderstoodTest::day).containsExactly(YESTERDAY, YESTERDAY);
  }

  @Test
  void anAttackTakenUpKeepsItsDay() {
    String text = "قصفت الطائرات أمس معسكرا في تعز. وقالت مصادر إن القصف أدى إلى مقتل عشرة مسلحين.";
    assertThat(read(text)).extracting(UnderstoodTest::day).containsExactly(YESTERDAY);
    String other = "قصفت الطائرات أمس معسكرا في تعز. وقتل عشرة مسلحين في حجة.";
    assertThat(read(other)).extracting(UnderstoodTest::day).containsExactly((LocalDate) null);
  }

  @Test
  void thenIsTheTimeToldBefore() {
    String text = "وقع هجوم مماثل في مارس 2014 في كابل. وقتل آنذاك تسعة جنود.";
    assertThat(read(text))
        .extracting(UnderstoodTest::day)
        .containsExactly(LocalDate.of(2014, 3, 1));
  }

  @Test
  void theDayOfWhoDealsWithItIsNotItsDay() {
    assertNoDay("نددت باريس أمس بالهجوم الذي أدى إلى مقتل تسعة مدنيين في كابل.");
    assertNoDay("شيع سكان القرية أمس تسعة مدنيين قتلوا في غارة على كابل.");
    assertNoDay("تبنت حركة طالبان أمس قتل شرطيين في كابل.");
  }

  @Test
  void theDayOfARelativeClauseIsItsOwn() {
    assertNoDay("طرد الجيش الأفغاني تسعة مسلحين من القرى التي اجتاحوها أمس.");
    assertNoDay("اعتقلت الشرطة الأفغانية تسعة من المتورطين في التفجير الذي هز كابل أمس.");
    assertThat(read("قتل تسعة جنود في الهجوم الذي هز كابل أمس."))
        .extracting(UnderstoodTest::day)
        .containsExactly(YESTERDAY);
  }

  @Test
  void whatComesLaterGivesNoDay() {
    assertNoDay("اجتمع الوزراء أمس في أعقاب هجمات أدت إلى مقتل تسعة جنود في كابل.");
    assertNoDay("افتتح السوق أمس بعد عامين على هجوم أسفر عن مقتل تسعة مدنيين في كابل.");
    assertNoDay("دمر المسلحون أمس جسرا بعد انسحاب الجيش الأفغاني من قندوز.");
    assertThat(read("قصفت الطائرات أمس مواقع غداة هجوم، وأسفر القصف عن مقتل تسعة مسلحين في كابل."))
        .extracting(UnderstoodTest::day)
        .containsExactly(YESTERDAY);
  }

  @Test
  void aComparisonGivesNoDay() {
    assertNoDay("قتل تسعة جنود في كابل في الهجوم الأعنف منذ يناير الماضي.");
  }

  private static void assertNoDay(String text) {
    assertThat(read(text)).isNotEmpty().extracting(UnderstoodTest::day).containsOnlyNulls();
  }

  private static LocalDate day(Claim claim) {
    When when = claim.when();
    return when == null ? null : when.start();
  }

  private static List<Claim> killed(String text) {
    return read(text).stream().filter(claim -> claim.manner() == Manner.KILLED).toList();
  }

  private static List<Claim> read(String text) {
    return READER.read(new Report("r", null, text, TODAY, null, null, "ar")).claims();
  }
}
