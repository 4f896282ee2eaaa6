package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Report;
import masarat.reader.Explanation.Seen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every span points into the untouched text, whatever the text. */
class OffsetsTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate DAY = LocalDate.of(2015, 7, 27);

  @Test
  void quotesAreCutFromTheTextAsItIs() {
    String text =
        "قال مصدر 😀 إنّ نحو ٢٥٠ مُقاتِلاً من تنظيم «داعش» غادروا الرَّقَّة إلى دير الزور\u200F.";
    List<Claim> claims = check(text);
    assertThat(claims).isNotEmpty();
  }

  @Test
  void randomSlicesOfNewspapers() throws IOException {
    List<String> articles = articles(400);
    Random random = new Random(23);
    int claims = 0;
    for (String article : articles) {
      int from = random.nextInt(article.length());
      int to = from + random.nextInt(Math.min(3000, article.length() - from)) + 1;
      claims += check(article.substring(from, to)).size();
    }
    assertThat(claims).isPositive();
  }

  @Test
  void lettersStrewnWithMarksAndSmileys() {
    Random random = new Random(5);
    String base = "قتل 12 جندياً في حلب أمس وأصيب 30 آخرون، وفر مئات المدنيين إلى إدلب";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < base.length(); i++) {
        text.append(base.charAt(i));
        switch (random.nextInt(12)) {
          case 0 -> text.append('\u064E');
          case 1 -> text.append('\u0640');
          case 2 -> text.append('\u200F');
          case 3 -> text.appendCodePoint(0x1F600);
          default -> {}
        }
      }
      check(text.toString());
    }
  }

  private static List<Claim> check(String text) {
    Report report = new Report("r", null, text, DAY, null, null, null);
    int[] points = text.codePoints().toArray();
    Explanation explanation = READER.explain(report);
    for (Seen seen : explanation.mentions()) {
      String cut = cut(points, seen.span().start(), seen.span().end());
      assertThat(cut).isEqualTo(seen.span().text());
    }
    for (Claim claim : explanation.claims()) {
      Evidence evidence = claim.evidence();
      assertThat(cut(points, evidence.start(), evidence.end())).isEqualTo(evidence.quote());
    }
    return explanation.claims();
  }

  private static String cut(int[] points, int start, int end) {
    return new String(points, start, end - start);
  }

  private static List<String> articles(int most) throws IOException {
    Path zip =
        Path.of(System.getProperty("masarat.shared", "../../shared"))
            .resolve("data/saudinews/2015-07-23.zip");
    assumeTrue(Files.exists(zip), "the newspaper archive is not there: " + zip);
    List<String> articles = new ArrayList<>();
    JsonMapper mapper = JsonMapper.builder().build();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (!e.getName().endsWith(".json")) {
          continue;
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (JsonNode article : mapper.readTree(reader.lines().reduce("", String::concat))) {
          String text = article.path("content").asString("");
          if (!text.isBlank() && articles.size() < most) {
            articles.add(text);
          }
        }
        break;
      }
    }
    return articles;
  }
}
