package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.lexicon.Entry;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entry of the large files has an example; how many have a counter example is reported. */
class LexiconExamplesTest {
  @ParameterizedTest
  @CsvSource({
    "ar/movement.yaml, ''",
    "en/movement.yaml, ''",
    "ar/nouns.yaml, nouns",
    "en/nouns.yaml, nouns",
    "ar/numbers.yaml, terms",
    "en/numbers.yaml, terms"
  })
  void everyEntryHasAnExample(String file, String list, TestReporter reporter) {
    Entry data = Entry.bundled(file);
    List<Entry> entries = list.isEmpty() ? data.list() : data.list(list);

    reporter.publishEntry(
        file,
        "%d entries, %d with examples, %d with counter examples"
            .formatted(entries.size(), with(entries, "examples"), with(entries, "counter")));
    assertThat(entries)
        .filteredOn(entry -> entry.list("examples").isEmpty())
        .extracting(entry -> entry.bad("has no example", null).getMessage())
        .isEmpty();
  }

  private static long with(List<Entry> entries, String field) {
    return entries.stream().filter(entry -> !entry.list(field).isEmpty()).count();
  }
}
