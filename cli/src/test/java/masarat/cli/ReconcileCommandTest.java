package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReconcileCommandTest {
  private static final String TABLE =
      """
      object\tsource\tvalue\tremark
      crossing in May\tagency\t1200\t
      crossing in May\tofficials\t900\tby telephone
      crossing in May\tobservers\t1200\t
      crossing in June\tagency\t400\t
      crossing in June\tofficials\t300\t
      """;

  @TempDir Path folder;

  @Test
  void jsonHasValuesSourcesAndAllMethods() {
    JsonNode tree =
        JsonMapper.shared()
            .readTree(Run.of(folder, TABLE, "reconcile", "-", "--format", "json").out());

    JsonNode may = tree.get("objects").get(0);
    assertThat(may.get("object").asString()).isEqualTo("crossing in May");
    assertThat(may.get("value").asDouble()).isBetween(900.0, 1200.0);
    assertThat(may.get("low").asDouble()).isLessThanOrEqualTo(may.get("value").asDouble());
    assertThat(may.get("high").asDouble()).isGreaterThanOrEqualTo(may.get("value").asDouble());
    assertThat(may.get("claims").asInt()).isEqualTo(3);
    assertThat(tree.get("sources")).hasSize(3);
    assertThat(tree.get("sources").get(1).get("bias").asDouble()).isNegative();
    assertThat(tree.get("methods").get("voting").get("crossing in May").asInt()).isEqualTo(1200);
    assertThat(tree.get("methods").size()).isGreaterThan(6);
  }

  @Test
  void theTableSpeaksBothLanguages() {
    assertThat(Run.of(folder, TABLE, "reconcile", "-").out())
        .contains("crossing in May", "officials", "That is no bound");
    assertThat(Run.of(folder, TABLE, "reconcile", "-", "--language", "ar").out())
        .contains("القيمة", "وليس ذلك حداً");
  }
}
