package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.ZipInputStream;
import masarat.reader.mention.Mention;
import masarat.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Slices of real newspapers, cut anywhere, are read without an error and inside their bounds. */
class RealTextTest {
  private static final Path NEWS =
      Path.of(System.getProperty("masarat.shared", "../../shared"), "data", "saudinews");

  @BeforeAll
  static void lookForTheNewspapers() {
    if (!Files.isDirectory(NEWS)) {
      System.err.println(
          "SKIPPED: no newspapers at " + NEWS + ", reading of real text is not tested.");
    }
    assumeTrue(Files.isDirectory(NEWS), "no newspapers at " + NEWS);
  }

  private static String newspaper(String day) throws IOException {
    try (InputStream in = Files.newInputStream(NEWS.resolve(day + ".zip"));
        ZipInputStream zip = new ZipInputStream(in)) {
      zip.getNextEntry();
      return new String(zip.readNBytes(4_000_000), StandardCharsets.UTF_8).replace("\\n", "\n");
    }
  }

  @Test
  void anySliceIsRead() throws IOException {
    String text = newspaper("2015-07-23");
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      int from = random.nextInt(text.length() - 400);
      String slice = text.substring(from, from + random.nextInt(400));
      Language language = random.nextInt(5) == 0 ? Language.ENGLISH : Language.ARABIC;
      LocalDate published = random.nextInt(4) == 0 ? null : LocalDate.of(2015, 7, 23);
      Amounts amounts = Amounts.read(slice, language, published);
      for (Mention mention : amounts.candidates()) {
        assertThat(mention.from()).isBetween(0, mention.to() - 1);
        assertThat(mention.to()).isLessThanOrEqualTo(amounts.scan().tokens().size());
        assertThat(mention.start()).isBetween(0, mention.end() - 1);
        assertThat(mention.weight()).isPositive().isFinite();
        assertThat(slice).contains(amounts.words(mention));
      }
    }
  }

  @Test
  void candidatesOfOneReaderDoNotOverlap() throws IOException {
    String text = newspaper("2015-07-24");
    for (int from = 0; from + 2000 < 400_000; from += 2000) {
      Amounts amounts =
          Amounts.read(
              text.substring(from, from + 2000), Language.ARABIC, LocalDate.of(2015, 7, 24));
      int end = 0;
      for (Mention mention : amounts.chosen()) {
        assertThat(mention.start()).isGreaterThanOrEqualTo(end);
        end = mention.end();
      }
    }
  }
}
