package masarat.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.model.When;
import masarat.reader.Amounts;
import masarat.reader.mention.Mention.TimeMention;
import masarat.text.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the files of times; they count from a Wednesday. */
class TimeExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 9, 11);

  static Stream<Arguments> examples() {
    List<Arguments> found = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Entry example : Amounts.data(language, "times.yaml").list("examples")) {
        Entry text = example.field("text");
        String name = text == null ? "none: " + example.required("none").text() : text.text();
        found.add(Arguments.of(language, Named.of(name, example)));
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsRead(Language language, Entry example) {
    Entry day = example.field("published");
    LocalDate published = day == null ? PUBLISHED : day.date();
    Entry none = example.field("none");
    if (none != null) {
      assertThat(Amounts.read(none.text(), language, published).times()).isEmpty();
      return;
    }
    Amounts amounts = Amounts.read(example.required("text").text(), language, published);
    assertThat(amounts.times()).extracting(TimeMention::when).anyMatch(when -> fits(when, example));
  }

  private static boolean fits(When when, Entry example) {
    Entry precision = example.field("precision");
    return when.start().equals(example.required("start").date())
        && Objects.equals(when.end(), example.required("end").date())
        && (precision == null || precision.text().equals(when.precision().code()));
  }
}
