package masarat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Set;
import masarat.model.Stance;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static Entry entry(String yaml) {
    return Entry.read("words.yaml", new StringReader(yaml));
  }

  @Test
  void readsFieldsListsAndNumbers() {
    Entry entry = entry("verb: نزح\nforms: [نزحوا, ينزح]\nweight: 2.5\nonly: one\n");
    assertThat(entry.text("verb")).isEqualTo("نزح");
    assertThat(entry.texts("forms")).containsExactly("نزحوا", "ينزح");
    assertThat(entry.texts("only")).containsExactly("one");
    assertThat(entry.required("weight").number()).isEqualTo(2.5);
    assertThat(entry.field("absent")).isNull();
  }

  @Test
  void namesFileLineFieldAndValue() {
    Entry entry = entry("a: 1\nstance: sure\n");
    assertThatThrownBy(() -> entry.required("stance").code(Stance.class))
        .isInstanceOf(BadData.class)
        .hasMessageStartingWith(
            "words.yaml:2: 'stance' (sure) is not in the codebook. Maybe it is one of asserted,");
    assertThatThrownBy(() -> entry.fields(Set.of("a")))
        .hasMessageContaining("words.yaml:2: 'stance' is not a known field");
  }

  @Test
  void brokenYamlIsToldInOneLine() {
    assertThatThrownBy(() -> entry("a: [1, 2\nb: 3\n"))
        .isInstanceOf(BadData.class)
        .message()
        .contains("words.yaml:2: this is no YAML")
        .doesNotContain("\n");
  }
}
