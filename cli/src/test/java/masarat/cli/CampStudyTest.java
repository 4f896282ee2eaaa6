package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Twelve invented reports about a camp, from their text to an account that explains itself. */
class CampStudyTest {
  @TempDir Path folder;

  private Path copied(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = CampStudyTest.class.getResourceAsStream("camp-study/" + name)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  @Test
  void everyFigureExplainsItselfInBothLanguages() throws IOException {
    Path reports = copied("reports.jsonl");
    Path study = copied("study.yaml");
    Run read = Run.of(folder, "", "read", reports.toString(), "--format", "jsonl");
    assertThat(read.out().lines()).hasSizeGreaterThanOrEqualTo(40);

    Run run =
        Run.of(
            folder,
            read.out(),
            "account",
            "--claims",
            "-",
            "--study",
            study.toString(),
            "--format",
            "json");
    assertThat(run.exit()).as(run.err()).isZero();
    JsonNode account = JsonMapper.shared().readTree(run.out());
    for (String list : new String[] {"states", "flows"}) {
      assertThat(account.get(list)).isNotEmpty();
      for (JsonNode figure : account.get(list)) {
        assertThat(figure.at("/explanation/en").asString()).isNotEmpty().endsWith(".");
        assertThat(figure.at("/explanation/ar").asString()).isNotEmpty().endsWith(".");
      }
    }
    assertThat(account.get("contradictions")).isNotEmpty();
    assertThat(account.get("repairWeights")).hasSameSizeAs(account.get("repairs"));
    assertThat(account.at("/sensitivity/figures")).isNotEmpty();
    assertThat(account.at("/narrowing/en").asString()).contains("would narrow this account most");
  }
}
