package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Report;
import masarat.model.Role;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic numbers that stand apart from their people, and lists whose parts share a verb. */
class NumberApartTest {
  private static final Reader READER = Reader.bundled();

  @ParameterizedTest
  @CsvSource({
    "وارتفع عدد الذين قضوا تحت الأنقاض بعد القصف إلى 31., KILLED, 31",
    "وصل عدد العائلات التي نزحت من حي الوعر إلى 240 عائلة., DISPLACED, 240",
    "ويقدر عدد الأجانب الذين التحقوا بتنظيم داعش بألفي مقاتل., JOINED, 2000",
    "وارتفع إلى 70 عدد المقاتلين الذين تم أسرهم في الجبهة., DETAINED, 70",
    "ووصل عدد الملتحقين بتنظيم داعش من المدينة إلى 1200., JOINED, 1200",
    "وصل عدد المحاصرين في مضايا إلى 40 ألف شخص., BESIEGED, 40000",
    "وبلغ عدد الأسر التي عادت إلى حمص 310 أسر., RETURNED, 310"
  })
  void aNumberIsOfThoseWhoAreCountedBefore(String text, Manner manner, double number) {
    Claim claim = read(text).get(0);
    assertThat(claim.manner()).isEqualTo(manner);
    assertThat(claim.quantity().value()).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource({
    "وارتفع عدد المهاجرين الذين وصلوا إلى اليونان بنسبة 40 في المئة.",
    "وبلغ عدد النازحين الذين عادوا إلى حمص حدا لم يعرف من قبل وقتل 12 جنديا."
  })
  void aShareOrTheNumberOfAnotherHappeningIsNot(String text) {
    assertThat(read(text))
        .filteredOn(claim -> claim.manner() != Manner.KILLED)
        .allMatch(claim -> claim.quantity().value().isEmpty());
  }

  @Test
  void thePartsOfAListAreNeverTheSame() {
    assertThat(counted("أسفر الانفجار عن مقتل ضابط وجندي من الجيش."))
        .containsExactly(tuple(Role.SOLDIERS, 1.0), tuple(Role.SOLDIERS, 1.0));
  }

  @Test
  void aVerbBehindAListTellsOfAllItsParts() {
    assertThat(counted("أعلن مصدر أن جنديا وامرأة ورجلا قتلوا في القصف."))
        .containsExactly(
            tuple(Role.SOLDIERS, 1.0), tuple(Role.WOMEN, 1.0), tuple(Role.PEOPLE, 1.0));
  }

  @Test
  void aDayOfItsOwnMakesABareNumberMoreOfTheSame() {
    assertThat(counted("وقتل خمسة مدنيين يوم السبت وثلاثة الأحد في القصف."))
        .containsExactly(tuple(Role.CIVILIANS, 5.0), tuple(Role.CIVILIANS, 3.0));
  }

  @Test
  void aSentenceCanBeginWithSomeOfThoseCountedBefore() {
    assertThat(counted("أنقذ خفر السواحل 60 مهاجرا. وبينهم سبعة أطفال."))
        .containsExactly(tuple(Role.MIGRANTS, 60.0), tuple(Role.CHILDREN, 7.0));
  }

  @Test
  void butNotWithMoreThanThose() {
    assertThat(counted("أنقذ خفر السواحل 60 مهاجرا. وبينهم سبعون طفلا."))
        .containsExactly(tuple(Role.MIGRANTS, 60.0));
  }

  @Test
  void whoIsTakenStandsBehindWhoTakesHim() {
    assertThat(roles("اختطف مسلحون عمالا أجانب في ليبيا.")).containsExactly(Role.WORKERS);
    assertThat(roles("أطلق المسلحون سراح الرهائن الأتراك.")).containsExactly(Role.HOSTAGES);
  }

  @Test
  void nowBeginsNoClause() {
    assertThat(counted("وقتل حتى الآن 30 شخصا في المعارك."))
        .containsExactly(tuple(Role.PEOPLE, 30.0));
  }

  @Test
  void forcesOfWhomeverActBeforeTheOneTheyTake() {
    assertThat(counted("اعتقلت قوات الأمن رجلا في عدن.")).containsExactly(tuple(Role.PEOPLE, 1.0));
  }

  @Test
  void handingOverIsNoNegation() {
    assertThat(read("سلم المتمردون أسلحتهم وغادروا مدينة داريا إلى إدلب."))
        .extracting(Claim::manner)
        .containsExactly(Manner.LEFT);
  }

  private static List<Role> roles(String text) {
    return read(text).stream().map(claim -> Objects.requireNonNull(claim.who()).role()).toList();
  }

  private static List<Tuple> counted(String text) {
    return read(text).stream().map(NumberApartTest::counted).toList();
  }

  private static Tuple counted(Claim claim) {
    Group who = Objects.requireNonNull(claim.who());
    return tuple(who.role(), claim.quantity().value().get(0));
  }

  private static List<Claim> read(String text) {
    LocalDate today = LocalDate.of(2016, 3, 10);
    return READER.read(new Report("r", null, text, today, null, null, "ar")).claims();
  }
}
