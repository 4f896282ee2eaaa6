package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  void everyFigureOfADossierLeadsToItsClaim() throws IOException {
    run("import", reports.toString());
    Run run = run("export", "--as", "dossier", "--language", "ar", "--output", "d.html");

    assertThat(run.exit()).isZero();
    Document page = Jsoup.parse(Files.readString(folder.resolve("d.html")));
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("td.number > data").eachAttr("value")).contains("35");
    assertThat(page.select("sup a").eachAttr("href")).isNotEmpty().allMatch("#s1"::equals);
    Element note = page.expectFirst("li#s1");
    assertThat(note.attr("data-claim")).isEqualTo("a#1");
    assertThat(note.expectFirst("blockquote").text()).contains("غادر 40 مقاتلا");
    assertThat(note.text()).contains("http://news.example/a").containsPattern("[0-9a-f]{64}");
    assertThat(page.select("script, link, img, iframe, [src], [href^=http], [http-equiv]"))
        .isEmpty();
    assertThat(Files.readString(folder.resolve("d.html.manifest.json")))
        .contains("\"format\" : \"dossier\"", "\"claims\" : 1", "chain_head", "all-people");
  }

  @Test
  void aDossierOfFilesHasTheHashOfTheirBytes() {
    Run filed =
        run(
            "export",
            "--as",
            "dossier",
            "--claims",
            claims.toString(),
            "--reports",
            reports.toString());

    assertThat(filed.exit()).isZero();
    Element note = Jsoup.parse(filed.out()).expectFirst("li#s1");
    assertThat(note.text()).contains("http://news.example/a").containsPattern("[0-9a-f]{64}");
  }

  @Test
  void whatADossierKeepsBackIsNowhereInIt() {
    run("import", reports.toString());

    String quiet = dossier("--without-quotes");
    assertThat(quiet).doesNotContain("مقاتلا", "█").contains("kept back", " 40 ");
    String guarded = dossier("--guard", "50");
    assertThat(guarded).doesNotContain("مقاتلا", "█", " 40").contains("0 to 49");
  }

  /** The words of its page. */
  private String dossier(String... more) {
    String[] all =
        Stream.concat(Stream.of("export", "--as", "dossier"), Stream.of(more))
            .toArray(String[]::new);
    return Jsoup.parse(run(all).out()).body().text();
  }

  @Test
  void aDossierIsOfAStudyInAFile() throws IOException {
    run("import", reports.toString());
    Path study = folder.resolve("river.yaml");
    Files.writeString(
        study, "study: river\ntitle: {en: The river, ar: النهر}\nconvention: ccc\nstates: []\n");

    String page = run("export", "--as", "dossier", "--study", study.toString()).out();

    assertThat(Jsoup.parse(page).expectFirst("h1").text()).isEqualTo("The river");
    assertThat(page).contains("“ccc”");
    Run wrong = run("export", "--as", "csv", "--study", study.toString());
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("--study", "Maybe --as dossier");
    Run missing = run("export", "--as", "dossier", "--study", "brook");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("brook", "Maybe");
  }

  @Test
  void wrongUseIsOneLineWithAWayOut() {
    assertThat(run("export", "--as", "xls", "--claims", claims.toString()).err())
        .contains("'xls'", "Maybe", "csv, jsonl");
    assertThat(run("export", "--as", "parquet", "--claims", claims.toString()).err())
        .contains("is no text", "Maybe add --output");
    Run lost = run("export", "--as", "csv", "--claims", claims.toString(), "--output", "no/c.csv");
    assertThat(lost.exit()).isEqualTo(2);
    assertThat(lost.err()).contains("there is no folder", "Maybe make it");
    Run empty = run("export", "--as", "csv");
    assertThat(empty.exit()).isEqualTo(2);
    assertThat(empty.err()).contains("There are no claims. Maybe add --claims");
  }
}
