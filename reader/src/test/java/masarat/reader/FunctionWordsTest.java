package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each class of function words has examples, and each example is read as it says. */
class FunctionWordsTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    return Arrays.stream(Language.values()).flatMap(FunctionWordsTest::examples);
  }

  private static Stream<DynamicTest> examples(Language language) {
    return classes(language).stream()
        .flatMap(kind -> kind.list("examples").stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.required("text").text(), () -> Expectation.hold(example, language)));
  }

  @ParameterizedTest
  @EnumSource
  void everyClassHasAnExample(Language language) {
    assertThat(classes(language))
        .filteredOn(kind -> kind.list("examples").isEmpty())
        .extracting(kind -> kind.bad("has no example", null).getMessage())
        .isEmpty();
  }

  private static List<Entry> classes(Language language) {
    return List.copyOf(Entry.bundled(language.code() + "/function.yaml").fields().values());
  }
}
