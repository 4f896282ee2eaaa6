package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
    assertThat(run.out()).contains("F1 of other reports: 0.667 to 0.667");
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

  @Test
  void errorsShowWholeSentencesWhereTheReportsAreGiven() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    String text = "abcde and more. " + "x".repeat(34) + "fghij as well.";
    Files.writeString(reports, "{\"id\":\"r\",\"text\":\"" + text + "\"}\n");

    Run run =
        evaluate(CLAIM.formatted(0, 5, 7, "Raqqa"), "--errors", "--reports", reports.toString());

    assertThat(run.out()).contains("sentence  abcde and more", "fghij as well");
  }

  @Test
  void theFiguresAreThoseOfTheScript() throws IOException, InterruptedException {
    Path shared = Path.of(System.getProperty("masarat.shared", "../../shared"));
    Path gold = shared.resolve("gold/dev.claims.jsonl");
    Path script = shared.resolve("score_claims.py");
    assumeTrue(Files.exists(gold) && Files.exists(script), "the gold or its script is not there");
    Path predicted = folder.resolve("predicted.jsonl");
    Files.write(predicted, changed(Files.readAllLines(gold)));
    Path out = folder.resolve("script.txt");
    Process process =
        new ProcessBuilder("python3", script.toString(), predicted.toString(), gold.toString())
            .redirectOutput(out.toFile())
            .start();
    assumeTrue(process.waitFor() == 0, "the script does not run here");

    Run run = Run.of(folder, "", "evaluate", predicted.toString(), gold.toString());

    assertThat(last(run.out())).isEqualTo(last(Files.readString(out)));
  }

  private static JsonNode last(String lines) {
    return JsonMapper.shared().readTree(lines.lines().reduce("", (a, b) -> b));
  }

  /** Claims of the gold with some left out and some made wrong. */
  private static List<String> changed(List<String> gold) {
    return IntStream.range(0, gold.size())
        .filter(i -> i % 3 != 0)
        .mapToObj(
            i -> {
              String line = gold.get(i);
              return i % 5 == 0
                  ? line.replace("\"exact\"", "\"about\"").replace("\"from\"", "\"via\"")
                  : i % 7 == 0 ? line.replaceAll("\"value\": ?\\[\\d+", "\"value\":[3") : line;
            })
        .toList();
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
