package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Manner;
import masarat.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in the data of movement yields its manner, and no counter-example does. */
class MovementCorpusTest {
  private static final Reader READER = Reader.bundled();

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : List.of("ar", "en")) {
      for (Entry entry : Entry.bundled(language + "/movement.yaml").list()) {
        Manner manner = entry.required("manner").code(Manner.class);
        for (String example : entry.texts("examples")) {
          tests.add(
              DynamicTest.dynamicTest(
                  manner.code() + ": " + example,
                  () -> assertThat(manners(example, language)).as(example).contains(manner)));
        }
        for (String counter : entry.texts("counter")) {
          tests.add(
              DynamicTest.dynamicTest(
                  "not " + manner.code() + ": " + counter,
                  () -> assertThat(manners(counter, language)).as(counter).doesNotContain(manner)));
        }
      }
    }
    return tests.stream();
  }

  private static List<Manner> manners(String text, String language) {
    Report report = new Report("r", null, text, LocalDate.of(2017, 10, 20), null, null, language);
    return READER.read(report).claims().stream().map(Claim::manner).toList();
  }
}
