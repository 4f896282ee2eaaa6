package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AdditionTest {
  private static final String TEXT = "Rain fell. A few dozen men went home 🕊 on foot.";

  @TempDir Path folder;
  private Running running;
  private Caller caller;

  @BeforeEach
  void begin() {
    running = Running.in(folder);
    caller = running.caller;
    paste(TEXT);
  }

  @AfterEach
  void end() {
    running.close();
  }

  private void paste(String text) {
    caller.ended(caller.post("/api/reports", "{\"id\":\"rain.txt\",\"text\":\"" + text + "\"}"));
  }

  private Caller.Told add(int start, int end, String more) {
    return caller.post(
        "/api/claims",
        "{\"claim\":{\"report\":\"rain.txt\",\"kind\":\"transition\",\"manner\":\"returned\","
            + "\"evidence\":{\"start\":"
            + start
            + ",\"end\":"
            + end
            + more
            + "},\"quantity\":{\"form\":\"vague\",\"term\":\"tens\",\"unit\":\"people\"},"
            + "\"attribution\":{\"class\":\"author\"},\"stance\":\"asserted\"}}");
  }

  @Test
  void itIsAcceptedWithItsWordsAndStaysInWhatIsVerified() {
    JsonNode claim = add(11, 47, "").json().at("/claims/0");

    assertThat(claim.get("id").asString()).isEqualTo("rain.txt#a1");
    assertThat(claim.get("review").asString()).isEqualTo("accepted");
    assertThat(claim.at("/claim/evidence/quote").asString())
        .isEqualTo("A few dozen men went home 🕊 on foot.");
    assertThat(add(11, 36, "").json().at("/claims/0/id").asString()).isEqualTo("rain.txt#a2");
    assertThat(running.store.verify(entry -> {}).isWhole()).isTrue();
  }

  @Test
  void itStepsBackWhenTheTextBecomesAnother() {
    add(11, 47, "");
    paste("It was dry. " + TEXT);

    assertThat(caller.get("/api/claims/{id}", "rain.txt#a1").status()).isEqualTo(404);
    assertThat(running.store.verify(entry -> {}).isWhole()).isTrue();
  }

  @Test
  void otherWordsAndOtherOffsetsAreRefused() {
    assertThat(add(11, 400, "").status()).isEqualTo(422);
    assertThat(add(11, 11, "").status()).isEqualTo(422);
    assertThat(add(11, 16, ",\"quote\":\"other\"").json().get("detail").asString())
        .contains("A few");
    assertThat(caller.post("/api/claims", "{}").status()).isEqualTo(400);
  }
}
