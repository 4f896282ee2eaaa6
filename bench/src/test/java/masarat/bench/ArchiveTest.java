package masarat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;

  @Test
  void articlesComeOutOfZipFilesAndEmptyOnesAreLeftOut() throws IOException {
    zip("a.zip", "[{\"content\": \"غادر خمسة مقاتلين البلدة\"}, {\"content\": \" \"}]");
    zip("b.zip", "[{\"content\": \"عاد مئة نازح\"}, {\"title\": \"بلا نص\"}]");

    Archive archive = Archive.in(folder);

    assertThat(archive.articles()).extracting(Archive.Article::tokens).containsOnly(3, 4);
    assertThat(archive.tokens()).isEqualTo(7);
  }

  @Test
  void aMissingFolderIsAnEmptyArchive() throws IOException {
    assertThat(Archive.in(folder.resolve("nowhere")).articles()).isEmpty();
  }

  private void zip(String name, String json) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.putNextEntry(new ZipEntry("articles.json"));
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
  }
}
