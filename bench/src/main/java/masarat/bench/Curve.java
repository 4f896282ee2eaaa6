package masarat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import masarat.model.Report;
import masarat.reader.Reader;

/** How reading time grows with the length of texts that nobody would write. */
public final class Curve {
  /** Tokens of the shortest text. */
  private static final int SHORTEST = 12_500;

  private static final int DOUBLINGS = 3;

  private static final String WORDS =
      "غادر مقاتل إلى دمشق من حلب نحو و قتل 5 جنود وأصيب مدنيين في بغداد قال المصدر إن الجيش أمس"
          + " منهم بينهم الذين ، مدينة ريف الدولة بحسب نازح عشرات الآلاف 12 قصف المدينة";

  private Curve() {}

  /** Prints processor seconds at one, two, four and eight times the shortest length. */
  public static void main(String[] arguments) {
    Reader reader = Reader.bundled();
    System.out.printf("%-34s", "seconds for tokens");
    for (int i = 0; i <= DOUBLINGS; i++) {
      System.out.printf("%,10d", SHORTEST << i);
    }
    System.out.println();
    for (Map.Entry<String, IntFunction<String>> text : texts().entrySet()) {
      System.out.printf("%-34s", text.getKey());
      seconds(reader, text.getValue().apply(SHORTEST / 4));
      for (int i = 0; i <= DOUBLINGS; i++) {
        double seconds = seconds(reader, text.getValue().apply(SHORTEST << i));
        System.out.printf(Locale.ROOT, "%10.3f", seconds);
      }
      System.out.println();
    }
  }

  private static double seconds(Reader reader, String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Report report = new Report("r", null, text, LocalDate.of(2016, 1, 1), null, null, null);
    long start = threads.getCurrentThreadCpuTime();
    reader.read(report);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static Map<String, IntFunction<String>> texts() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    texts.put("one sentence of words in disorder", Curve::disorder);
    texts.put(
        "one sentence that never stops", n -> times("غادر 5 مقاتلين الرقة إلى حلب أمس ", n, 7));
    texts.put("numbers in a row", n -> times("5 ", n, 1));
    texts.put("number words in a row", n -> times("خمسة وعشرون ", n, 2));
    texts.put("places in a row", n -> times("دمشق وحلب ", n, 2));
    texts.put("claims, each another number", Curve::claims);
    texts.put("nested brackets", n -> "(".repeat(n / 2) + ")".repeat(n / 2));
    texts.put("open quotations", n -> times("«قال المصدر ", n, 3));
    texts.put("a name and what leans on it", n -> times("تنظيم الدولة والحركة ", n, 3));
    texts.put("random characters", Curve::noise);
    texts.put("one word without an end", n -> "ا".repeat(6 * n));
    return texts;
  }

  private static String times(String words, int tokens, int each) {
    return words.repeat(tokens / each);
  }

  private static String disorder(int tokens) {
    Random random = new Random(2);
    String[] words = WORDS.split(" ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }

  private static String claims(int tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens / 9; i++) {
      text.append(i + 11).append(" fighters left Raqqa for Aleppo, police said. ");
    }
    return text.toString();
  }

  private static String noise(int tokens) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6 * tokens; i++) {
      int kind = random.nextInt(8);
      int c = kind == 0 ? random.nextInt(0x10000) : kind < 5 ? 0x620 : ' ';
      text.append((char) (kind == 0 ? c : c + random.nextInt(60)));
    }
    return text.toString();
  }
}
