package masarat.reader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each invented report yields what it tells, and those that tell nothing yield nothing; so does
 * each example of the lists of words.
 */
class EnglishReportsTest {
  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    try (Reader file =
        new InputStreamReader(
            EnglishReportsTest.class.getResourceAsStream("english-reports.yaml"),
            StandardCharsets.UTF_8)) {
      List<Entry> reports = Entry.read("english-reports.yaml", file).list();
      return Stream.concat(reports.stream(), Entry.bundled("en/examples.yaml").list().stream())
          .map(
              entry ->
                  DynamicTest.dynamicTest(
                      entry.required("text").text(),
                      () -> Expectation.hold(entry, Language.ENGLISH)));
    }
  }
}
