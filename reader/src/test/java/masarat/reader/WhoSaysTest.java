package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who says a claim, by the words that name the speaker. */
class WhoSaysTest {
  private static final Reader READER = Reader.bundled();

  /** The class of the speaker, and a sentence. */
  private static final String[][] SENTENCES = {
    {"armed_group", "تبنت حركة الشباب أمس هجوما في مقديشو، مؤكدة أنها قتلت 12 جنديا"},
    {"officials", "قال العميد في شرطة المحافظة أمس إن 12 مسلحا قتلوا في كمين"},
    {"officials", "أكد اللواء قائد عمليات المحافظة مقتل 12 مسلحا في كمين"},
    {"officials", "واعترف رئيس هيئة الأركان بمقتل 12 جنديا في المعارك"},
    {"officials", "وأقرت السلطات بمقتل 12 جنديا في المعارك"},
    {"media", "وأوردت قناة محلية أن 12 جنديا قتلوا في المعارك"},
    {"media", "أفادت مراسلتنا في المدينة بمقتل 12 جنديا في المعارك"},
    {"unnamed", "وقال مسعفون إن 12 شخصا قتلوا في الغارة"},
    {"residents", "وقال سكان في البلدة إن 12 شخصا قتلوا في الغارة"},
    {"observers", "وثّقت شبكة حقوقية مقتل 12 شخصا في الغارة"},
    {"observers", "وأحصى المرصد السوري لحقوق الإنسان مقتل 12 شخصا في الغارة"},
    {"activists", "وذكر ناشطون أن 12 شخصا قتلوا في الغارة"},
    {"activists", "وبثت تنسيقيات الثورة أن 12 شخصا قتلوا في الغارة"},
    {"ngo", "قالت منظمة أطباء بلا حدود إن 12 شخصا قتلوا في الغارة"},
    {"un", "قالت المفوضية السامية لشؤون اللاجئين إن 12 ألف شخص نزحوا من المدينة"},
    {"officials", "وقال مدير الأمن في تصريح صحفي إن 12 شخصا قتلوا"},
    {"officials", "قتل 12 شخصا في الغارة، حسب ما ذكر مسؤول أمني"},
    {"officials", "قتل 12 شخصا في الغارة، كما أفادت الشرطة"},
    {"officials", "قتل 12 شخصا في الغارة، على ما أفاد مسؤول محلي"},
    {"officials", "قتل 12 شخصا في الغارة، بحسب حصيلة رسمية"},
    {"media", "قتل 12 شخصا في الغارة، وفقا لوكالة الأنباء الرسمية"},
    {"officials", "ونوه قائد الحملة بأن 12 مسلحا قتلوا"},
    {"officials", "أعلنت الرئاسة مقتل 12 جنديا"},
    {"author", "قال ناطق باسم الجيش إن المعارك توقفت. يذكر أن 12 جنديا قتلوا في المعارك"},
    {"officials", "أفاد مجلس المحافظة بمقتل 12 مدنيا"},
    {"officials", "وقال رئيس اللجنة الأمنية في المجلس المحلي إن 12 مسلحا قتلوا"},
    {"officials", "وقال عضو مجلس النواب إن 12 مدنيا قتلوا"},
    {"armed_group", "وقال متحدث باسم الحوثيين إن 12 جنديا قتلوا"},
    {"officials", "قال لـ\"صحيفتنا\" مصدر أمني في المدينة إن 12 مسلحا قتلوا"},
    {"officials", "أعلن مسؤول أمني مقتل 12 من عناصر تنظيم داعش"},
    {"officials", "ونقلت الصحيفة عن قائد الشرطة في المدينة قوله إن 12 شخصا قتلوا"},
    {"officials", "وقال المتحدث باسم الوزارة إن 12 شخصا قتلوا"},
    {"author", "أعلن تنظيم داعش مسؤوليته عن هجوم أسفر عن مقتل 12 جنديا"},
    {"armed_group", "أعلن تنظيم داعش مسؤوليته عن قتل جنديين في المدينة"},
    {"author", "قالت الشرطة إنها تحقق في الهجوم على السوق والذي أدى إلى مقتل 12 شخصا"},
    {"ngo", "اتهمت منظمة \"العفو الدولية\" الجيش بقتل 12 مدنيا في البلدة"},
    {"unnamed", "أكدت مصادرنا مقتل 12 من عناصر داعش في المدينة"},
    {"media", "أفادت الصحيفة بمقتل 12 جنديا، ما يؤكد عجز القوات الحكومية"},
    {"officials", "طالب مجلس المحافظة الجيش بالإفراج عن 12 مدنيا"},
    {"armed_group", "طالب المتحدث باسم الحوثيين بالإفراج عن 12 مقاتلا"},
    {"residents", "وقال سائق حافلة إن 12 شخصا قتلوا في الكمين"},
    {"armed_group", "وقال المتمردون إن 12 جنديا قتلوا في المعارك"},
    {"un", "تشير تقديرات أممية إلى نزوح 12 ألف شخص من المدينة"},
    {"officials", "علمت صحيفتنا من مصدر أمني أن 12 جنديا قتلوا في المعارك"},
    {"officials", "وبينت الوزارة أن 12 جنديا قتلوا في المعارك"},
    {"author", "وقعت معارك بين الجيش والمسلحين قتل فيها 12 جنديا"},
    {"officials", "قالت أنقرة إن 12 جنديا قتلوا في المعارك"},
    {"officials", "وقالت محكمة جنايات المدينة إنه جرى توقيف 12 مسلحا"},
    {"officials", "وقال وزير الداخلية، في بيان بثته قناة محلية، إن 12 مسلحا قتلوا"},
    {"officials", "أثنى الوزير على الجنود وقال إنهم صمدوا، مبينا أن 12 منهم قتلوا"},
    {"armed_group", "أعلن تنظيم داعش مسؤوليته عن الهجوم قائلا إن 12 جنديا قتلوا"},
    {
      "officials",
      "قال التحالف الدولي إن المعارك مستمرة. وقال البيان الذي صدر أمس إن 12 مسلحا قتلوا"
    },
    {"observers", "أصدر المرصد السوري لحقوق الإنسان تقريرا أحصى فيه مقتل 12 شخصا"},
    {"officials", "قالت متحدثة باسم الجيش إن الهجوم انتهى. كما أضافت أن 12 جنديا أصيبوا"},
    {"officials", "قال متحدث باسم خفر السواحل إنه أنقذ زورقا. وبينهم 12 طفلا أنقذوا أمس"},
    {"media", "قالت الشرطة إنها تحقق في الهجوم. وتابعت الصحف أن 12 شخصا قتلوا فيه"},
    {"officials", "قالت الشرطة إن 12 شخصا قتلوا في الهجوم، بحسب ما نقلت عنها وكالة الأنباء"},
  };

  @TestFactory
  Stream<DynamicTest> theSpeakerIsFound() {
    return Stream.of(SENTENCES)
        .map(pair -> DynamicTest.dynamicTest(pair[1], () -> check(pair[0], pair[1])));
  }

  private static void check(String speaker, String text) {
    assertThat(read(text))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.attribution().source().code()).isEqualTo(speaker));
  }

  @Test
  void asWellGoesOnWithTheSpeakerInTheParagraph() {
    List<Claim> claims = read("قالت الشرطة إن 12 مسلحا قتلوا. كما أصيب 5 جنود في الهجوم.");
    assertThat(claims).hasSize(2);
    assertThat(claims.get(1).attribution().source().code()).isEqualTo("officials");
  }

  /** The stance of the text, and a sentence. */
  private static final String[][] STANCES = {
    {"planned", "أمرا بنقل 200 جندي إلى الحدود أصدره القائد، وقال إن الوزير يأمر بنشر 300 جندي"},
    {"planned", "اتفاق مؤقت على نقل 200 نازح إلى المخيم"},
    {"denied", "نفت الحركة اتهامات بقتل 20 مدنيا"},
    {"alleged", "وردت تقارير عن مقتل 20 جنديا في المدينة"},
    {"asserted", "أحصت الشرطة 20 محاولة عبور إلى الجزيرة"},
    {"asserted", "نجا الوزير من محاولة اغتيال قتل فيها 4 حراس"},
  };

  @TestFactory
  Stream<DynamicTest> theStanceIsFound() {
    return Stream.of(STANCES)
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[1],
                    () ->
                        assertThat(read(pair[1]))
                            .isNotEmpty()
                            .allSatisfy(
                                claim -> assertThat(claim.stance().code()).isEqualTo(pair[0]))));
  }

  @Test
  void whoAccusesSaysIt() {
    List<Claim> claims = read("اتهمت الشرطة أمس مسلحين بقتل 20 مدنيا في المدينة.");
    assertThat(claims.get(0).attribution().source().code()).isEqualTo("officials");
    assertThat(claims.get(0).when()).isNull();
  }

  @Test
  void whoDrownsAfterMigrantsIsAMigrant() {
    List<Claim> claims = read("وصل 300 مهاجر إلى الجزيرة أمس. وغرق 20 شخصا في البحر.");
    assertThat(claims.get(1).who().role().code()).isEqualTo("migrants");
  }

  @Test
  void thoseTheStateArrestsAreSuspects() {
    List<Claim> claims = read("اعتقلت الشرطة التركية 20 شخصا في المدينة.");
    assertThat(claims.get(0).who().role().code()).isEqualTo("suspects");
  }

  @Test
  void aSpeakerIsKnownAgainByName() {
    List<Claim> claims =
        read(
            "قال عمدة البلدة فلانوف إن الجسر أغلق. وقال مسلحون من الحوثيين إنهم باقون."
                + "\nوقال فلانوف: «قتل 12 مدنيا في الغارة».");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).attribution().source().code()).isEqualTo("officials");
  }

  @Test
  void whoTellsOfSomeTellsOfTheOthers() {
    List<Claim> claims = read("قالت الشرطة إن 12 مسلحا قتلوا في المدينة. وأصيب 5 آخرون.");
    assertThat(claims).hasSize(2);
    assertThat(claims.get(1).attribution().source().code()).isEqualTo("officials");
  }

  @Test
  void theDeadInTheRanksOfAGroupAreItsFighters() {
    List<Claim> claims = read("وأوقعت المعارك 12 قتيلا وجريحا في صفوف الحوثيين.");
    assertThat(claims.get(0).who().actors()).containsExactly("houthis");
    assertThat(claims.get(0).who().role().code()).isEqualTo("fighters");
  }

  @Test
  void oneNumberCountsThePeopleOfTwoBodies() {
    List<Claim> claims = read("قتل 12 من عناصر حركة حماس والحوثيين في انفجار.");
    assertThat(claims.get(0).who().actors()).containsExactly("hamas", "houthis");
  }

  @Test
  void inClashesNobodySaysWhoDidIt() {
    List<Claim> claims = read("قتل 12 شخصا في اشتباكات مع الحوثيين قرب المدينة.");
    assertThat(claims.get(0).by()).isEmpty();
  }

  @Test
  void whoAttacksStandsBeforeTheVerb() {
    List<Claim> claims = read("تنظيم داعش هاجم نقطة تفتيش في المدينة، ما أدى إلى مقتل 7 جنود.");
    assertThat(claims.get(0).by()).containsExactly("islamic-state");
  }

  @Test
  void whoOwnsToAnAttackLaterDidIt() {
    List<Claim> claims = read("قتل 7 جنود في هجوم على المدينة. وتبنى تنظيم داعش الهجوم.");
    assertThat(claims.get(0).by()).containsExactly("islamic-state");
  }

  @Test
  void whoOwnsToMostAttacksDidNotDoThisOne() {
    List<Claim> claims = read("قتل 7 جنود في هجوم على المدينة. وتبنى تنظيم داعش غالبية الهجمات.");
    assertThat(claims.get(0).by()).isEmpty();
  }

  @Test
  void othersWereHurtByTheSame() {
    List<Claim> claims = read("قتل تنظيم داعش 7 جنود في المدينة. وأصيب 3 آخرون.");
    assertThat(claims.get(1).by()).containsExactly("islamic-state");
  }

  @Test
  void whoAHeadlineNamesBeforeAColonTellsIt() {
    Claim claim = read("وزارة الداخلية التركية: مقتل 7 مدنيين في أنقرة\n\nوقع هجوم.").get(0);
    assertThat(claim.attribution().source().code()).isEqualTo("officials");
    assertThat(claim.by()).isEmpty();
  }

  @Test
  void aCountryBeforeAColonSaysWhere() {
    Claim claim = read("العراق: مقتل 7 مدنيين في هجوم على الرمادي\n\nوقع هجوم.").get(0);
    assertThat(claim.attribution().source().code()).isEqualTo("author");
  }

  private static List<Claim> read(String text) {
    return READER.read(new Report("r", null, text, null, null, null, null)).claims();
  }
}
