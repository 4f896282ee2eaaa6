package masarat.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import masarat.model.Coded;
import masarat.model.Quantity;
import masarat.reader.Amounts;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.word.Match;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example and counter-example of the files of numbers and nouns. */
class QuantityExamplesTest {
  static Stream<Arguments> examples() {
    return groups("examples");
  }

  static Stream<Arguments> counterExamples() {
    return groups("counter");
  }

  private static Stream<Arguments> groups(String field) {
    List<Arguments> found = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String file : List.of("numbers.yaml", "nouns.yaml")) {
        for (Entry section : Amounts.data(language, file).fields().values()) {
          for (Entry group : section.list()) {
            for (Entry example : group.list(field)) {
              String text = example.isText() ? example.text() : example.required("text").text();
              found.add(Arguments.of(language, Named.of(text, example)));
            }
          }
        }
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsRead(Language language, Entry example) {
    Amounts amounts = Amounts.read(example.required("text").text(), language, null);
    assertThat(amounts.quantities())
        .as(example.text("text"))
        .anyMatch(mention -> fits(amounts, mention, example));
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void nothingIsCountedInACounterExample(Language language, Entry example) {
    assertThat(Amounts.read(example.text(), language, null).quantities()).isEmpty();
  }

  private static boolean fits(Amounts amounts, QuantityMention mention, Entry example) {
    Quantity quantity = mention.quantity();
    List<Double> value = example.list("value").stream().map(Entry::number).toList();
    Match<Noun> noun =
        mention.noun() < 0 ? null : amounts.scan().longest(mention.noun(), Noun.class);
    return quantity.value().equals(value)
        && is(example, "term", quantity.term())
        && (example.field("form") == null || is(example, "form", quantity.form()))
        && (example.field("per") == null || is(example, "per", quantity.per()))
        && (example.field("unit") == null || is(example, "unit", quantity.unit()))
        && (example.field("role") == null
            || (noun != null && is(example, "role", noun.sense().role())))
        && (example.field("noun") == null
            || (noun != null && word(amounts, mention.noun()).equals(example.text("noun"))));
  }

  private static boolean is(Entry example, String field, @Nullable Coded code) {
    String wanted = example.text(field);
    return code == null ? wanted == null : code.code().equals(wanted);
  }

  private static String word(Amounts amounts, int token) {
    var tokens = amounts.scan().tokens();
    var folded = tokens.folded();
    return folded
        .original()
        .substring(folded.start(tokens.start(token)), folded.end(tokens.end(token)));
  }
}
