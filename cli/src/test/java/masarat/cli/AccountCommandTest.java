package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountCommandTest {
  private static final String CLAIM =
      """
      {"report":"r","evidence":{"start":0,"end":5,"quote":"abcde"},"kind":"transition",\
      "manner":"left","who":{"role":"displaced"},"quantity":{"form":"%s","value":[%d]},\
      "from":{"place":"Raqqa"},"to":{"place":"Manbij"},\
      "when":{"start":"2017-10-14","end":"2017-10-14","precision":"day"}}
      """;
  private static final String STUDY =
      """
      study: away
      population: {roles: [displaced]}
      period: {start: 2017-01-01, end: 2017-12-31}
      states:
        - {id: home, label: Raqqa, is: {place: Raqqa}}
        - {id: away, label: Manbij, is: {place: Manbij}}
        - {id: else, label: elsewhere, is: {}}
      """;

  @TempDir Path folder;

  @Test
  void jsonHasTheBoundsOfTheFlow() throws IOException {
    JsonNode account = JsonMapper.shared().readTree(account("--format", "json").out());

    assertThat(account.propertyNames())
        .contains("study", "convention", "states", "flows", "contradictions", "repairs");
    JsonNode flow = account.get("flows").get(0);
    assertThat(flow.get("from").asString()).isEqualTo("home");
    assertThat(flow.get("to").asString()).isEqualTo("away");
    assertThat(flow.get("low").asInt()).isEqualTo(43);
  }

  @Test
  void theTableIsInEitherLanguage() throws IOException {
    assertThat(account().out()).contains("Manbij", "43");
    assertThat(account("--language", "ar").out()).contains("43");
  }

  @Test
  void aConventionCanBeChosen() throws IOException {
    String json = account("--format", "json", "--convention", "acled").out();

    assertThat(JsonMapper.shared().readTree(json).get("convention").asString()).isEqualTo("acled");
  }

  @Test
  void claimsMayComeFromStandardInputAndTheStudyIsNotNeeded() {
    Run run =
        Run.of(
            folder, CLAIM.formatted("exact", 43), "account", "--claims", "-", "--format", "json");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(JsonMapper.shared().readTree(run.out()).get("flows")).isNotEmpty();
  }

  @Test
  void aStudyThatCannotBeReadIsOneLine() throws IOException {
    Path claims = Files.writeString(folder.resolve("c.jsonl"), CLAIM.formatted("exact", 43));
    Path study = Files.writeString(folder.resolve("s.yaml"), "study: a\nstaets: []\n");

    Run run =
        Run.of(folder, "", "account", "--claims", claims.toString(), "--study", study.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("s.yaml:2", "Maybe");
  }

  private Run account(String... options) throws IOException {
    Path claims = Files.writeString(folder.resolve("c.jsonl"), CLAIM.formatted("exact", 43));
    Path study = Files.writeString(folder.resolve("s.yaml"), STUDY);
    String[] arguments = new String[options.length + 5];
    arguments[0] = "account";
    arguments[1] = "--claims";
    arguments[2] = claims.toString();
    arguments[3] = "--study";
    arguments[4] = study.toString();
    System.arraycopy(options, 0, arguments, 5, options.length);
    Run run = Run.of(folder, "", arguments);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }
}
