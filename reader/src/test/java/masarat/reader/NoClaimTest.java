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
  }

  private static List<String> told(String text) {
    Report report = new Report("r", null, text, LocalDate.of(2017, 3, 9), null, null, "ar");
    return READER.read(report).claims().stream().map(claim -> claim.manner().code()).toList();
  }
}
