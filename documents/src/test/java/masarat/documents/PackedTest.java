package masarat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masarat.model.Loaded;
import masarat.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in files, word processors, tables and web archives. */
class PackedTest {
  private static final String LEFT = "غادر 40 مقاتلا بلدة الوادي أمس.";

  @TempDir Path folder;

  @Test
  void whatIsInAZipIsReadByNameAndNamedBehindIt() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("تقارير/b.txt", bytes(LEFT));
    entries.put("a.jsonl.gz", gzip(bytes("{\"id\": \"x\", \"text\": \"X\"}\n")));
    entries.put("__MACOSX/._b.txt", bytes("no"));
    entries.put("broken.pdf", bytes("no"));

    Loaded<Report> loaded = load("f.zip", zip(entries));

    assertThat(loaded.good()).extracting(Report::id).containsExactly("x", "f.zip/تقارير/b.txt");
    assertThat(loaded.good().get(1).text()).isEqualTo(LEFT);
    assertThat(loaded.problems())
        .singleElement()
        .asString()
        .contains("f.zip!broken.pdf", "no whole PDF", "Maybe");
  }

  @Test
  void aZipCutShortIsOneProblemAndLosesNothingElse() throws IOException {
    byte[] whole = zip(Map.of("a.txt", bytes(LEFT.repeat(50))));
    Files.write(folder.resolve("b.txt"), bytes("B"));
    Loaded<Report> loaded = load("f.zip", Arrays.copyOf(whole, whole.length / 3));

    assertThat(loaded.good()).isEmpty();
    assertThat(loaded.problems()).singleElement().asString().contains("no whole zip");
    assertThat(Documents.load(List.of(folder), Defaults.NONE).good())
        .extracting(Report::id)
        .containsExactly("b.txt");
  }

  @Test
  void aGzipIsTheFileInIt() throws IOException {
    assertThat(load("a.txt.gz", gzip(bytes(LEFT))).good())
        .extracting(Report::id, Report::text)
        .containsExactly(tuple("a.txt.gz", LEFT));
  }

  @Test
  void aWordFileIsItsParagraphsWithoutWhatWasStruckOut() throws IOException {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>غادر </w:t></w:r><w:r><w:t>40 مقاتلا</w:t></w:r>\
        <w:del><w:r><w:delText>60</w:delText></w:r></w:del></w:p>
        <w:p><w:r><w:t>سطر</w:t><w:br/><w:t>آخر</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>من</w:t></w:r></w:p></w:tc>\
        <w:tc><w:p><w:r><w:t>إلى</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>
        """;

    List<Report> reports = load("a.docx", zip(Map.of("word/document.xml", bytes(xml)))).good();

    assertThat(reports)
        .singleElement()
        .extracting(Report::text)
        .isEqualTo("غادر 40 مقاتلا\nسطر\nآخر\nمن \tإلى");
  }

  @Test
  void aWordFileMayNotReachOutside() throws IOException {
    String xml =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><p><t>a&x;b</t></p></d>";

    Loaded<Report> loaded = load("a.docx", zip(Map.of("word/document.xml", bytes(xml))));

    assertThat(loaded.good()).isEmpty();
    assertThat(loaded.problems()).singleElement().asString().contains("no whole DOCX");
  }

  @Test
  void aTableHasAReportARow() throws IOException {
    String table =
        "Article ID;Headline;Body;Date;Lang\n"
            + "7;\"عنوان\";\""
            + LEFT
            + "\nسطر ثان\";2017-10-15T08:00;AR\n"
            + ";;بلا تاريخ;soon;\n"
            + "9;x;;;\n";

    Loaded<Report> loaded = load("t.csv", bytes(table));

    assertThat(loaded.good())
        .containsExactly(
            new Report(
                "7", "عنوان", LEFT + "\nسطر ثان", LocalDate.parse("2017-10-15"), null, null, "ar"),
            new Report("t.csv#4", null, "بلا تاريخ", null, null, null, null));
    assertThat(loaded.problems())
        .extracting(Object::toString)
        .hasSize(2)
        .anyMatch(line -> line.contains("t.csv:4: 'soon' is no day"))
        .anyMatch(line -> line.contains("t.csv:5: the row has no text"));
  }

  @Test
  void aTableWithoutTextsSaysWhatItHas() throws IOException {
    assertThat(load("t.tsv", bytes("event\tdeaths\n1\t4\n")).problems())
        .singleElement()
        .asString()
        .contains("event, deaths", "Maybe call the one with the text 'text'");
  }

  @Test
  void aWebArchiveIsItsPages() throws IOException {
    byte[] page = bytes("<html lang=ar><body><article><p>" + LEFT + "</p></article></body></html>");
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    record(warc, "http://news.example/1", http(200, "text/html; charset=utf-8", "", page));
    record(
        warc,
        "http://news.example/2",
        http(200, "text/html", "Content-Encoding: gzip\r\n", gzip(page)));
    record(warc, "http://news.example/3", http(404, "text/html", "", page));
    record(warc, "http://news.example/4.png", http(200, "image/png", "", new byte[] {1, 2, 3}));
    record(warc, "http://news.example/5", http(200, "text/plain", "", bytes("plain")));

    for (String name : List.of("w.warc", "w.warc.gz")) {
      byte[] file = name.endsWith("gz") ? gzip(warc.toByteArray()) : warc.toByteArray();
      Loaded<Report> loaded = load(name, file);

      assertThat(loaded.problems()).isEmpty();
      assertThat(loaded.good())
          .extracting(Report::id, Report::url, Report::text)
          .containsExactly(
              tuple(name + "#1", "http://news.example/1", LEFT),
              tuple(name + "#2", "http://news.example/2", LEFT),
              tuple(name + "#5", "http://news.example/5", "plain"));
    }
  }

  private Loaded<Report> load(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return Documents.load(List.of(file), Defaults.NONE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static byte[] http(int status, String type, String more, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n";
    out.write(bytes(head.formatted(status, type, body.length, more)));
    out.write(body);
    return out.toByteArray();
  }

  private static void record(ByteArrayOutputStream out, String target, byte[] http)
      throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\n"
            + "WARC-Date: 2020-01-02T03:04:05Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%s>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n";
    String digit = target.replaceAll("\\D", "");
    out.write(bytes(head.formatted(target, digit, http.length)));
    out.write(http);
    out.write(bytes("\r\n\r\n"));
  }
}
