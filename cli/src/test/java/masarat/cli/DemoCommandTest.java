package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoCommandTest {
  private static final String OPENING = "id=\"masarat-data\">";

  @TempDir Path folder;

  @Test
  void thePageHoldsTheAccountItsClaimsAndTheirReports() throws IOException {
    assumeTrue(
        DemoCommand.class.getResource("/masarat/web/account.html") != null,
        "the page is not built; run npm run build in web/");

    Run run = demo();
    String page = Files.readString(folder.resolve("masarat-demo/account.html"));
    int start = page.indexOf(OPENING) + OPENING.length();
    JsonNode data =
        JsonMapper.shared().readTree(page.substring(start, page.indexOf("</script>", start)));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().strip()).endsWith("account.html");
    assertThat(data.propertyNames()).contains("study", "account", "claims", "reports", "names");
    assertThat(data.at("/names/places/Raqqa/ar").asString()).isEqualTo("الرقة");
    assertThat(data.at("/names/actors/sdf/ar").asString()).isEqualTo("قوات سوريا الديمقراطية");
    for (JsonNode name : data.get("names").get("actors").values()) {
      assertThat(name.get("ar").asString()).doesNotContainPattern("[a-z]");
    }
    assertThat(data.get("claims")).isNotEmpty();
    assertThat(data.get("account").get("flows")).isNotEmpty();
    assertThat(Files.readAllLines(folder.resolve("masarat-demo/claims.jsonl")))
        .hasSize(data.get("claims").size());
    assertThat(demo().exit()).as("its own files it may write anew").isZero();
  }

  @Test
  void filesThatAreNotItsOwnAreSpared() throws IOException {
    Path page = Files.createDirectory(folder.resolve("masarat-demo")).resolve("account.html");
    Files.writeString(page, "mine");

    Run run = demo();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("account.html", "Maybe");
    assertThat(page).hasContent("mine");
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(folder.resolve("masarat-demo"), "a file");

    Run run = demo();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("cannot be written");
  }

  private Run demo() {
    return Run.of(folder, "", "demo", "--no-serve");
  }
}
