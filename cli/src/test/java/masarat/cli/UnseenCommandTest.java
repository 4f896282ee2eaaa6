package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnseenCommandTest {
  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void lists() throws IOException {
    Path lists = folder.resolve("lists.csv");
    Files.writeString(
        lists,
        """
        press,court,clinic,count,remark
        1,0,0,120,
        0,1,0,90,seen late
        0,0,1,60,
        1,1,0,30,
        1,0,1,20,
        0,1,1,15,
        1,1,1,5,
        """);
    file = lists.toString();
  }

  private static JsonNode method(JsonNode tree, String name) {
    for (JsonNode method : tree.get("methods")) {
      if (method.get("name").asString().equals(name)) {
        return method;
      }
    }
    throw new AssertionError("There is no method " + name);
  }

  @Test
  void jsonHasEveryMethodWithItsInterval() {
    JsonNode tree =
        JsonMapper.shared().readTree(Run.of(folder, "", "unseen", file, "--format", "json").out());

    assertThat(tree.get("observed").asInt()).isEqualTo(340);
    assertThat(tree.get("pairs")).hasSize(3);
    for (String name :
        "lincoln-petersen chapman chao-lower-bound independence loglinear-best-bic loglinear-best-aic sparse-stepwise bayesian-decomposable"
            .split(" ")) {
      JsonNode method = method(tree, name);
      assertThat(method.get("low").asDouble())
          .as(name)
          .isLessThan(method.get("estimate").asDouble());
      assertThat(method.get("high").asDouble()).isGreaterThan(method.get("estimate").asDouble());
    }
    assertThat(method(tree, "independence").get("aic").asDouble()).isPositive();
    assertThat(tree.get("warnings").toString()).contains("remark", "independent lists");
  }

  @Test
  void theTableSpeaksBothLanguages() {
    assertThat(Run.of(folder, "", "unseen", file).out())
        .contains("On some list: 340", "Chao's lower bound", "no independent lists");
    assertThat(Run.of(folder, "", "unseen", file, "--language", "ar").out())
        .contains("في قائمة ما: 340", "حد تشاو الأدنى");
  }

  @Test
  void whatIsNotEstimableIsNullAndSaid() {
    Run run = Run.of(folder, "a,b,n\n1,0,40\n0,1,30\n", "unseen", "-", "--format", "json");
    JsonNode tree = JsonMapper.shared().readTree(run.out());

    assertThat(run.exit()).isZero();
    assertThat(method(tree, "chapman").get("estimate").isNull()).isTrue();
    assertThat(tree.get("warnings").toString()).contains("Not estimable");
  }
}
