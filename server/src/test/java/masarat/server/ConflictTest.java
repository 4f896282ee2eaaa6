package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConflictTest {
  private static final String EDIT =
      "{\"kind\":\"edit\",\"claim\":\"day.txt#1\",\"version\":0,\"who\":\"rami\","
          + "\"changes\":{\"quantity\":{\"form\":\"about\",\"value\":[400],\"unit\":\"people\"}}}";

  @TempDir Path folder;
  private Running running;
  private Caller caller;

  @BeforeEach
  void begin() {
    running = Running.in(folder);
    caller = running.caller;
    caller.ended(
        caller.post(
            "/api/reports",
            "{\"id\":\"day.txt\",\"text\":\"About 40 fighters left Raqqa on Friday.\","
                + "\"published\":\"2017-10-15\"}"));
  }

  @AfterEach
  void end() {
    running.close();
  }

  @Test
  void whoComesSecondSeesBothVersionsAndChangesNothing() {
    int version = caller.post("/api/decisions", EDIT).json().at("/decision/number").asInt();

    Caller.Told second =
        caller.post(
            "/api/decisions", "{\"kind\":\"accept\",\"claim\":\"day.txt#1\",\"version\":0}");

    assertThat(second.status()).isEqualTo(409);
    JsonNode conflict = second.json();
    assertThat(conflict.get("detail").asString()).startsWith("rami decided");
    assertThat(conflict.at("/seen/claim/quantity/value/0").asInt()).isEqualTo(40);
    assertThat(conflict.at("/now/claim/quantity/value/0").asInt()).isEqualTo(400);
    assertThat(conflict.at("/now/version").asInt()).isEqualTo(version);
    assertThat(conflict.get("since")).hasSize(1);
    assertThat(running.store.decisions().count()).isEqualTo(1);
  }

  @Test
  void anEditIsUndone() {
    String number = caller.post("/api/decisions", EDIT).json().at("/decision/number").asString();

    JsonNode undone =
        caller.post("/api/decisions/{number}/undo", "{\"why\":\"no\"}", number).json();

    assertThat(undone.at("/decision/undone").asBoolean()).isTrue();
    assertThat(undone.at("/claims/0/claim/quantity/value/0").asInt()).isEqualTo(40);
    assertThat(undone.at("/claims/0/review").asString()).isEqualTo("open");
  }

  @Test
  void nonsenseIsRefusedInOneSentence() {
    JsonNode wrong =
        caller
            .post(
                "/api/decisions",
                "{\"kind\":\"edit\",\"claim\":\"day.txt#1\",\"changes\":{\"manner\":\"flew\"}}")
            .json();
    assertThat(wrong.get("status").asInt()).isEqualTo(422);
    assertThat(wrong.get("detail").asString()).contains("flew");
    assertThat(caller.post("/api/decisions", "{\"kind\":\"burn\"}").status()).isEqualTo(400);
    assertThat(caller.post("/api/decisions", "{\"kind\":").status()).isEqualTo(400);
    assertThat(caller.post("/api/decisions", "[1]").status()).isEqualTo(400);
    assertThat(
            caller
                .post("/api/decisions", "{\"kind\":\"merge\",\"claims\":[\"day.txt#1\"]}")
                .status())
        .isEqualTo(400);
    assertThat(running.talk).isEmpty();
  }
}
