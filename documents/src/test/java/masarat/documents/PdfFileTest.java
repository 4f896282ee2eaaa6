package masarat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import masarat.model.Report;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
  @TempDir Path folder;

  @Test
  void arabicParagraphsStandInReadingOrder() throws IOException {
    assertThat(report("r.pdf", sample()).text().lines())
        .containsExactly(
            "عودة عشرات الأسر إلى بلدة النخيل",
            "قال مسؤول محلي إن نحو 300 مقاتل غادروا بلدة النخيل أمس إلى قرية الوادي، بعد اتفاق"
                + " على إخلاء الجبهة الشرقية من السلاح، فيما عادت 45 أسرة إلى بيوتها.",
            "وأضاف أن 12 شخصا أصيبوا في الطريق، وأن البقية (قرابة 1,500 شخص) ينتظرون في المخيم.",
            "العدد من إلى",
            "300 النخيل الوادي",
            "",
            "Two hundred people (about 40 families) returned to their homes in the east of the"
                + " valley on Monday, an aid group said.",
            "");
  }

  @Test
  void everyLineKnowsItsPageAndPlace() throws IOException {
    String text = report("r.pdf", sample()).text();
    List<Layout.OnPage> lines = Layout.of("r.pdf", sample());

    assertThat(lines).extracting(Layout.OnPage::page).containsExactly(1, 1, 1, 1, 1, 1, 1, 2, 2);
    assertThat(lines)
        .allSatisfy(
            line -> {
              String words = text.substring(line.start(), line.end());
              assertThat(words).isNotBlank().doesNotContain("\n").isEqualTo(words.strip());
              assertThat(line.width()).isBetween(20f, 500f);
              assertThat(line.height()).isBetween(3f, 20f);
              assertThat(line.x()).isBetween(0f, 595f);
              assertThat(line.y()).isBetween(0f, 842f);
            });
    assertThat(text.substring(lines.get(7).start(), lines.get(7).end())).startsWith("Two hundred");
    assertThat(Layout.of("r.txt", sample())).isEmpty();
  }

  @Test
  void aPdfOfPicturesSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    Path file = Files.write(folder.resolve("scan.pdf"), bytes.toByteArray());

    assertThat(Documents.load(List.of(file), Defaults.NONE).problems())
        .singleElement()
        .asString()
        .contains("scan.pdf", "pictures", "Maybe read it with optical recognition");
  }

  private Report report(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return Documents.load(List.of(file), Defaults.NONE).good().get(0);
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = PdfFileTest.class.getResourceAsStream("arabic.pdf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
