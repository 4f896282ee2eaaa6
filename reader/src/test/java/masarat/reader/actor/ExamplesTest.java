package masarat.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the data files. */
class ExamplesTest {
  @TestFactory
  Stream<DynamicTest> hold() {
    return Entry.bundled("actors/examples.yaml").list().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(example.required("text").text(), () -> check(example)));
  }

  private static void check(Entry example) {
    example.fields(Set.of("text", "actors", "not", "open"));
    Reading reading = Reading.of(example.required("text").text());
    assertThat(reading.slugs()).containsAll(example.texts("actors"));
    if (!example.texts("not").isEmpty()) {
      assertThat(reading.slugs()).doesNotContainAnyElementsOf(example.texts("not"));
    }
    if (example.field("open") != null) {
      assertThat(reading.open()).containsExactlyElementsOf(example.texts("open"));
    }
  }
}
