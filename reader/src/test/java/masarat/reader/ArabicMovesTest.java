package masarat.reader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each invented sentence on people who move or stay somewhere yields what it tells. */
class ArabicMovesTest {
  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    try (Reader file =
        new InputStreamReader(
            ArabicMovesTest.class.getResourceAsStream("arabic-moves.yaml"),
            StandardCharsets.UTF_8)) {
      return Entry.read("arabic-moves.yaml", file).list().stream()
          .map(
              entry ->
                  DynamicTest.dynamicTest(
                      entry.required("text").text(),
                      () -> Expectation.hold(entry, Language.ARABIC)));
    }
  }
}
