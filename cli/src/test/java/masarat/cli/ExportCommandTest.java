package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static final String REPORTS =
      """
      {"id": "a", "text": "غادر 40 مقاتلا مدينة منبج إلى جرابلس أمس.", "published": "2017-08-20", \
      "url": "http://news.example/a"}
      """;

  @TempDir Path folder;
  private Path reports;
  private Path claims;

  @BeforeEach
  void write() throws IOException {
    reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    claims = folder.resolve("claims.jsonl");
    Files.writeString(claims, run("read", reports.toString(), "--format", "jsonl").out());
  }

  private Run run(String... arguments) {
    return Run.of(folder, "", arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"csv", "jsonl", "geojson", "hxl", "ftm", "acled", "plover", "web-annotation"})
  void theStoreExportsWhatFilesExport(String format) {
    run("import", reports.toString());
    Run kept = run("export", "--as", format);
    Run filed =
        run(
            "export",
            "--as",
            format,
            "--claims",
            claims.toString(),
            "--reports",
            reports.toString());

    assertThat(kept.exit()).isZero();
    assertThat(kept.out()).isEqualTo(filed.out()).contains("a#1");
  }

  @Test
  void aFileHasItsManifestBesideIt() throws IOException {
    Run run =
        run("export", "--as", "parquet", "--claims", claims.toString(), "--output", "c.parquet");

    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("c.parquet")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("c.parquet.manifest.json")))
        .contains("\"format\" : \"parquet\"", "\"claims\" : 1", "sha256");
  }

  @Test
  void anExportThatFailsLeavesTheFileBeforeAsItWas() throws IOException {
    Path good = Files.writeString(folder.resolve("c.csv"), "good");

    Run run = run("export", "--as", "csv", "--claims", "missing.jsonl", "--output", "c.csv");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(good).hasContent("good");
    assertThat(folder.resolve("c.csv.part")).doesNotExist();
  }

  @Test
  void whatAFormatCannotSayIsToldAndLeftOut() {
    Run run = run("export", "--as", "ged", "--claims", claims.toString());

    assertThat(run.err()).contains("1 of 1 claims are left out: ged cannot say them.");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void wrongUseIsOneLineWithAWayOut() {
    assertThat(run("export", "--as", "xls", "--claims", claims.toString()).err())
        .contains("'xls'", "Maybe", "csv, jsonl");
    assertThat(run("export", "--as", "parquet", "--claims", claims.toString()).err())
        .contains("is no text", "Maybe add --output");
    Run empty = run("export", "--as", "csv");
    assertThat(empty.exit()).isEqualTo(2);
    assertThat(empty.err()).contains("There are no claims. Maybe add --claims");
  }
}
