package masarat.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import masarat.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report about something else is left where it can tell nothing any more, and not before. */
class LeftEarlyTest {
  private static final Reader READER = Reader.bundled();

  private static final String MATCH =
      "وصل 30 لاعبا من المنتخب إلى الملعب قبل المباراة. وقال المدرب إن البطولة صعبة. ";

  private static final String MARKET = "وارتفعت أرباح الشركة في السوق وزادت أسعار الأسهم. ";

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'ونزح 300 شخص من حلب إلى إدلب. ', 1",
    "'وقتل 12 مدنيا في قصف لقوات النظام على حلب. ', 1",
  })
  void tellsWhatReadingEverythingTells(String between, int claims) {
    String text = MATCH + between + MARKET + MATCH;
    Report report = new Report("r", null, text, null, null, null, null);
    Reading read = READER.read(report);
    assertEquals(claims, read.claims().size(), read.claims().toString());
    assertEquals(READER.explain(report).claims(), read.claims());
  }
}
