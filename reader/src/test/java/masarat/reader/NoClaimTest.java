package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Report;
import org.junit.jupiter.api.Test;

/** What an Arabic report speaks of without claiming that it happened to a group. */
class NoClaimTest {
  private static final Reader READER = Reader.bundled();

  @Test
  void attacksThatWereOnlyPlannedAreNoIncidents() {
    assertThat(told("كان أعضاء الخلية يخططون لسلسلة هجمات في تونس.")).isEmpty();
    assertThat(told("أعطى الوزير توجيهات بتنفيذ ثلاث غارات على مواقع المسلحين في سرت.")).isEmpty();
    assertThat(told("نفذ التنظيم سلسلة هجمات في تونس.")).containsExactly("attack");
    assertThat(told("يزداد التهديد في تونس بعد الهجومين اللذين شهدتهما في يونيو."))
        .containsExactly("attack");
  }

  @Test
  void aShootingInACinemaIsACrime() {
    assertThat(told("فتح مسلح النار داخل دار سينما في دنفر فقتل ثلاثة أشخاص ثم انتحر.")).isEmpty();
    assertThat(told("فتح مسلح النار على حاجز للجيش في حمص فقتل ثلاثة أشخاص ثم فر."))
        .containsExactly("killed");
  }

  @Test
  void drugsAndHarassmentAreOrdinaryCrime() {
    assertThat(told("القبض على ستة أشخاص حاولوا تهريب المخدرات في تبوك.")).isEmpty();
    assertThat(told("القبض على ستة أشخاص متهمين بالتحرش في تبوك.")).isEmpty();
    assertThat(told("القبض على ستة أشخاص حاولوا تهريب الأسلحة في تبوك.")).contains("detained");
  }

  @Test
  void theCivilDefenceIsNoSignOfAWar() {
    assertThat(
            told(
                "قال الدفاع المدني إن تصادم سيارتين وقع على الطريق.\n"
                    + "وأضاف الدفاع المدني أن الفرق باشرت الموقع فورا ونقلت الحالات إلى أقرب مشفى "
                    + "وأن الطريق أغلق ساعتين ثم فتح أمام السيارات.\n"
                    + "وتبين للدفاع المدني وفاة أربعة أشخاص في الموقع."))
        .isEmpty();
    assertThat(told("قتل أربعة من الدفاع المدني في غارة على حلب.")).containsExactly("killed");
  }

  @Test
  void oneWhoIsCalledDeadOrHurtIsNoToll() {
    assertThat(told("كانت البلاد جريحة بعد سنوات من الحرب على المسلحين.")).isEmpty();
    assertThat(told("وقالت الأم إن منفذ الهجوم كان مصابا بالاكتئاب.")).isEmpty();
    assertThat(told("أسفر القصف عن قتيل وثلاثة جرحى في حلب.")).containsExactly("killed", "wounded");
    assertThat(told("سقط قتيل في الاشتباكات في حلب.")).containsExactly("killed");
    assertThat(told("عثر على جثة جندي في حلب.")).containsExactly("killed");
  }

  @Test
  void whatPeopleDoToOneAnotherIsNone() {
    assertThat(told("صار بعضهم يقتل بعضا في حلب.")).isEmpty();
    assertThat(told("دخلوا حلب وقتل بعضهم في الطريق.")).contains("killed");
  }

  @Test
  void muchKillingIsNoToll() {
    assertThat(told("شهدت حلب كثيرا من القتل والدمار على يد المسلحين.")).isEmpty();
    assertThat(told("شهدت حلب مقتل كثير من المسلحين.")).containsExactly("killed");
  }

  @Test
  void theStateOfSomeOfTheWoundedIsNoToll() {
    assertThat(told("أضاف أن بعض الجرحى في حالة خطيرة بعد انفجار عبوة في بغداد.")).isEmpty();
    assertThat(told("خلف الانفجار بعض الجرحى في بغداد.")).containsExactly("wounded");
  }

  @Test
  void whoeverBelievesThatHeDiedDidNotDie() {
    assertThat(told("قال بعض الضباط الأتراك إنهم يعتقدون أنه قتل في سوريا.")).isEmpty();
  }

  @Test
  void whatOnePersonWouldDoIsNone() {
    String headline = "رأي في الحرب\n\n";
    assertThat(told(headline + "بلغ الأمر في حلب أن يقتل شاب في الطريق بسبب الحرب.")).isEmpty();
    assertThat(told(headline + "قتل شاب في الطريق في حلب بسبب الحرب.")).containsExactly("killed");
  }

  private static List<String> told(String text) {
    Report report = new Report("r", null, text, LocalDate.of(2017, 3, 9), null, null, "ar");
    return READER.read(report).claims().stream().map(claim -> claim.manner().code()).toList();
  }
}
