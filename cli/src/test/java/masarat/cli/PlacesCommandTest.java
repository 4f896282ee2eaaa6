package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlacesCommandTest {
  @TempDir Path folder;

  private Run places(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "places";
    System.arraycopy(words, 0, all, 1, words.length);
    return Run.of(folder, "", all);
  }

  private Path list() throws IOException {
    return Files.write(
        folder.resolve("hamlets.csv"),
        List.of(
            "name_en,name_ar,lat,lon,governorate",
            "Khirbat Nilufar,خربة نيلوفر,35.31,36.92,Hama",
            "Aleppo,حلب,36.20,37.16,Aleppo",
            "Nowhere,لا مكان,95,37,Hama"));
  }

  @Test
  void aNameIsShownWithItsCandidatesReasonsAndAMap() {
    Run run = places("find", "طرابلس");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Libya", "Lebanon", "population", "so called", "|..", "north");
    assertThat(run.out().lines().filter(line -> line.startsWith("A "))).hasSize(1);
  }

  @Test
  void whatTheNameLiesInDecides() {
    JsonNode first =
        JsonMapper.shared()
            .readTree(places("find", "Tripoli, Lebanon", "--format", "json").out())
            .get("candidates")
            .get(0);

    assertThat(first.get("country").asString()).isEqualTo("LB");
    assertThat(first.get("probability").asDouble()).isGreaterThan(0.9);
    assertThat(first.get("acled").asInt()).isEqualTo(1);
    assertThat(first.get("reasons").isObject()).isTrue();
    assertThat(places("find", "Tripoli", "--country", "lb").out())
        .matches("(?s).*A  Tripoli[^\n]*Lebanon.*");
  }

  @Test
  void anUnknownNameIsAnswerNo() {
    Run run = places("find", "qqzzxx");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("No place").contains("Maybe");
  }

  @Test
  void aListIsImportedOnceAndUsedByReading() throws IOException {
    Run first = places("import", list().toString());
    Run second = places("import", list().toString(), "--as", "csv", "--format", "json");
    JsonNode again = JsonMapper.shared().readTree(second.out());
    String text = "غادر 5 مقاتلين قرية خربة نيلوفر أمس";
    Run seen = Run.of(folder, "", "explain", text, "--format", "json");

    assertThat(first.exit()).isZero();
    assertThat(first.out())
        .contains(
            "   1  added", "   1  merged", "   1  refused", "hamlets.csv:4", "masarat-places");
    assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    assertThat(again.get("added").asInt()).isZero();
    assertThat(seen.out()).contains("\"name\":\"Khirbat Nilufar\"").contains("35.31");
    assertThat(places("stats", "--format", "json").out()).contains("hamlets.places");
  }

  @Test
  void aListOfAnotherLayoutReplacesNothing() throws IOException {
    places("import", list().toString());
    Run run = places("import", list().toString(), "--as", "geonames");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no place of this layout").contains("Maybe");
    assertThat(places("find", "خربة نيلوفر").exit()).isZero();
  }

  @Test
  void aMappingNamesTheColumns() throws IOException {
    Path table =
        Files.write(folder.resolve("t.csv"), List.of("a;b;c", "Khirbat Nilufar;35.31;36.92"));
    Path mapping = Files.write(folder.resolve("m.yaml"), List.of("name_en: a", "lat: b", "lon: c"));

    assertThat(places("import", table.toString(), "--as", "csv").err())
        .contains("t.csv:1")
        .contains("mapping");
    assertThat(
            places("import", table.toString(), "--as", "csv", "--mapping", mapping.toString())
                .exit())
        .isZero();
    assertThat(places("find", "Khirbat Nilufar").out()).contains("Hama");
  }

  @Test
  void brokenImportsAreToldInOneLine() throws IOException {
    Files.createDirectories(folder.resolve("masarat-places"));
    Files.writeString(folder.resolve("masarat-places/x.places"), "x");
    Run run = places("find", "حلب");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("masarat-places").contains("Maybe remove");
  }
}
