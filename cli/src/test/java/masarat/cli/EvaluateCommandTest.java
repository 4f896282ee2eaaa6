package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
  private static final String CLAIM =
      """
      {"report":"r","evidence":{"start":%d,"end":%d,"quote":"abcde"},"kind":"transition",\
      "manner":"left","quantity":{"form":"exact","value":[%d]},"from":{"place":"%s"}}
      """;

  @TempDir Path folder;

  @Test
  void theLastLineIsJson() throws IOException {
    Run run = evaluate(CLAIM.formatted(0, 5, 5, "Raqqa"));
    JsonNode measures = JsonMapper.shared().readTree(run.out().lines().reduce("", (a, b) -> b));

    assertThat(run.exit()).isZero();
    assertThat(measures.toString())
        .isEqualTo(
            "{\"detection_f1\":0.6667,\"detection_p\":1.0,\"detection_r\":0.5,"
                + "\"slot_f1\":0.6667,\"predicted\":1,\"gold\":2}");
  }

  @Test
  void errorsShowBothSides() throws IOException {
    Run run = evaluate(CLAIM.formatted(0, 5, 7, "Raqqa"), "--errors");

    assertThat(run.out()).contains("WRONG r", "left 5", "left 7", "MISSED r", "abcde");
  }

  @Test
  void otherNamesBesideTheGoldAreUsed() throws IOException {
    Files.writeString(folder.resolve("aliases.json"), "{\"places\": {\"Raqqa\": [\"Rakkah\"]}}");

    assertThat(evaluate(CLAIM.formatted(0, 5, 5, "Rakkah")).out())
        .containsPattern("from.place +1.000");

    Files.writeString(folder.resolve("aliases.json"), "[1]");
    Run bad = evaluate(CLAIM.formatted(0, 5, 5, "Rakkah"));
    assertThat(bad.exit()).isEqualTo(2);
    assertThat(bad.err().lines()).singleElement().asString().contains("aliases.json", "Maybe");
  }

  private Run evaluate(String predicted, String... options) throws IOException {
    Path said = Files.writeString(folder.resolve("predicted.jsonl"), predicted);
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            CLAIM.formatted(0, 5, 5, "Raqqa") + CLAIM.formatted(50, 55, 6, "Manbij"));
    String[] arguments = new String[options.length + 3];
    arguments[0] = "evaluate";
    arguments[1] = said.toString();
    arguments[2] = gold.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Run.of(folder, "", arguments);
  }
}
