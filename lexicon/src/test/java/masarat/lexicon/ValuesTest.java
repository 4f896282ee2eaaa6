package masarat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is bundled is what was written. */
class ValuesTest {
  private static Value yaml(String text) {
    return Yaml.read("words.yaml", new StringReader(text));
  }

  @Test
  void bytesKeepTextsListsFieldsAndLines() throws IOException {
    Value value =
        yaml("verbs:\n  - [غادر, يغادر]\n  - {past: left, of: [], note: }\nplain: 'a: b'\n");
    assertThat(Values.read(Values.write(value))).isEqualTo(value);
  }

  @Test
  void aliasesAreWhatTheyStandFor() {
    assertThat(yaml("a: &w [x]\nb: *w\n").toString()).contains("Text[line=1, text=x]");
  }

  @Test
  void referencesWithoutAnEndAreRefused() {
    assertThatThrownBy(() -> yaml("a: &w [x, *w]\n"))
        .isInstanceOf(BadData.class)
        .hasMessageStartingWith("words.yaml:1:");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String below = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s, %s, %s]\n".formatted(i, i, below, below, below, below));
    }
    assertThatThrownBy(() -> yaml(bomb.toString())).isInstanceOf(BadData.class);
  }

  @Test
  void everyFileOfTheFoldersIsBuilt(@TempDir Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(Files.createDirectories(source.resolve("ar")).resolve("w.yaml"), "a: 1\n");
    Files.writeString(Files.createDirectories(source.resolve("src")).resolve("t.yaml"), "a: 1\n");
    Path target = folder.resolve("built");
    LexiconBuild.main(new String[] {source.toString(), target.toString()});
    assertThat(Values.read(Files.readAllBytes(target.resolve("ar/w.values"))))
        .isEqualTo(yaml("a: 1\n"));
    assertThat(target.resolve("src")).doesNotExist();
  }
}
