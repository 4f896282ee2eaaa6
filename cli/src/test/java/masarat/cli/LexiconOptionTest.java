package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own words stand beside the bundled ones. */
class LexiconOptionTest {
  @TempDir Path folder;

  @Test
  void ownVerbsNounsNumbersAndActorsAreRead() throws IOException {
    write(
        "words/en/movement.yaml",
        """
        - manner: left
          theme: subject
          verbs: [skedaddle]
          examples: [Forty fighters skedaddled from Raqqa]
        """);
    write(
        "words/en/nouns.yaml",
        """
        forms: english
        nouns:
          - role: fighters
            words: [pikeman]
            examples:
              - {text: three pikemans left, value: [3], role: fighters}
        """);
    write("words/en/numbers.yaml", "numbers:\n- {words: {12: [tenandtwo]}}\n");
    write("words/actors/own.csv", "slug,speaks,en\ngreen-host,armed_group,Green Host\n");

    String text = "Tenandtwo pikemans of the Green Host skedaddled from Raqqa.";
    Run run = explain(text);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("text#1", "left", "12", "fighters", "green-host", "Raqqa");
    assertThat(Run.of(folder, "", "explain", text).out()).doesNotContain("text#1");
  }

  @Test
  void aBadEntryIsToldInOneLine() throws IOException {
    write(
        "words/ar/movement.yaml",
        """
        - manner: left
          theme: subject
          verbs: [[زمجر]]
          examples: [زمجر خمسة مقاتلين]
        """);

    Run run = explain("غادر خمسة مقاتلين");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("movement.yaml:3: '[0].verbs[0]' must have a past and a present. Maybe");
  }

  @Test
  void aFileThatNobodyWouldReadIsTold() throws IOException {
    write("words/ar/verbs.yaml", "- manner: left\n");

    Run run = explain("غادر خمسة مقاتلين");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("verbs.yaml: words in this file would not be read. Maybe");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Run run = explain("غادر خمسة مقاتلين");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("words: there is no such folder.");
  }

  private Run explain(String text) {
    return Run.of(folder, "", "explain", text, "--lexicon", "words");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
