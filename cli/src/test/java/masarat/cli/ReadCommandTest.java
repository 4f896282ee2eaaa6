package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String TEXT =
      "غادر 5 مقاتلين مدينة الرقة أمس.\nووصل 40 نازحا إلى \"منبج\" <اليوم>.";

  @TempDir Path folder;

  @BeforeEach
  void report() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  @Test
  void claimLinesAreThoseOfTheCodebookAndQuoteTheText() throws IOException {
    Run run = read("--format", "jsonl", "--published", "2017-10-14");
    List<Claim> claims = claims(run.out());

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(claims).isNotEmpty();
    for (Claim claim : claims) {
      int start = TEXT.offsetByCodePoints(0, claim.evidence().start());
      int end = TEXT.offsetByCodePoints(0, claim.evidence().end());
      assertThat(claim.report()).isEqualTo("a.txt");
      assertThat(claim.evidence().quote()).isEqualTo(TEXT.substring(start, end));
    }
  }

  @Test
  void aDamagedTextIsToldOnStandardError() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "😀 قصـ ـف الطيران البلدة");

    Run run = read();

    assertThat(run.exit()).isZero();
    assertThat(run.err().lines())
        .singleElement()
        .isEqualTo(
            "a.txt: 1 words torn apart where they are drawn out, the first at 4; they were read as"
                + " meant.");
  }

  @Test
  void csvHasOneRowAClaimAndTheSameColumnsInEach() throws IOException {
    List<Claim> claims = claims(read("--format", "jsonl").out());
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(new StringReader(read("--format", "CSV").out()))) {
      List<CsvRecord> rows = csv.stream().toList();

      assertThat(rows).hasSize(claims.size() + 1);
      assertThat(rows).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
      assertThat(rows.get(0).getFields())
          .startsWith("id", "report")
          .contains("from_place", "score");
      assertThat(rows.get(1).getField(4)).isEqualTo(claims.get(0).evidence().quote());
    }
  }

  @Test
  void theTableHasOneRowAClaim() throws IOException {
    List<Claim> claims = claims(read("--format", "jsonl").out());

    assertThat(read().out().lines()).hasSize(claims.size() + 2).first().asString().contains("who");
  }

  @Test
  void thePageMarksTheWordsAndEscapesTheText() {
    String page = read("--format", "html").out();

    assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(page).contains("<mark", "&lt;اليوم&gt;").doesNotContain("<اليوم>");
  }

  @Test
  void aBadReportAmongGoodOnesIsToldAndTheGoodAreKept() throws IOException {
    Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \"b\"}\n");

    Run run = Run.of(folder, "", "read", folder.toString(), "--format", "jsonl");
    assertThat(run.exit()).isZero();
    assertThat(claims(run.out())).isNotEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("b.jsonl:1", "'text'");

    Run strict = Run.of(folder, "", "read", "--strict", folder.toString(), "--format", "jsonl");
    assertThat(strict.exit()).isEqualTo(2);
    assertThat(strict.out()).isEqualTo(run.out());
  }

  @Test
  void reportsKeepTheirOrderHoweverManyThereAre() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append("{\"id\": \"r").append(i).append("\", \"text\": \"غادر 5 مقاتلين الرقة.\"}\n");
    }
    Path many = Files.writeString(folder.resolve("many.jsonl"), lines);

    Run run = Run.of(folder, "", "read", many.toString(), "--format", "jsonl");

    assertThat(claims(run.out()))
        .extracting(Claim::report)
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(i -> "r" + i).toList());
  }

  private Run read(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "read";
    arguments[1] = folder.resolve("a.txt").toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(folder, "", arguments);
  }

  private static List<Claim> claims(String lines) throws IOException {
    Loaded<Claim> loaded =
        JsonLines.claims(new BufferedReader(new StringReader(lines)), "standard output");
    assertThat(loaded.problems()).isEmpty();
    return loaded.good();
  }
}
