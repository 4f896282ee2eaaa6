package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.stream.IntStream;
import masarat.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading time grows with the length of a text, whatever it says. */
class LongTextsTest {
  private static final Reader READER = Reader.bundled();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Sixteen times the text may take this many times as long; a square would take 256 times. */
  private static final double MOST = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "غادر 5 مقاتلين الرقة إلى حلب أمس ",
        "killed 5 soldiers in Aleppo and wounded ",
        "5 ",
        "خمسة وعشرون ",
        "دمشق وحلب ",
        "5 قتلى و",
        "(",
        "«قال المصدر ",
        "تنظيم الدولة والحركة "
      })
  void sixteenTimesTheTextTakesNoSquareOfTheTime(String words) {
    int length = 4_000 / words.length();
    seconds(words.repeat(length));

    double one = best(words.repeat(length));
    double sixteen = best(words.repeat(16 * length));

    assertThat(sixteen).isLessThan(0.05 + MOST * one);
  }

  private static double best(String text) {
    return IntStream.range(0, 2).mapToDouble(i -> seconds(text)).min().orElseThrow();
  }

  private static double seconds(String text) {
    Report report = new Report("r", null, text, LocalDate.of(2016, 1, 1), null, null, null);
    long start = THREADS.getCurrentThreadCpuTime();
    READER.read(report);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
