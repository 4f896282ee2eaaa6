package masarat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  @TempDir Path folder;

  @Test
  void aTextFileIsOneReportWithItsTextUntouched() throws IOException {
    String text = "غادر العشرات\r\n# القرية 🙂\n";
    Path file = write("a/تقرير.md", text);

    assertThat(good(file))
        .containsExactly(new Report("تقرير.md", null, text, null, null, null, null));
  }

  @Test
  void aFolderIsReadByNameAndNamedRelativeToIt() throws IOException {
    write("f/b.txt", "B");
    write("f/sub/a.txt", "A");
    write("f/.hidden.txt", "no");
    write("f/.git/c.txt", "no");

    assertThat(good(folder.resolve("f")))
        .extracting(Report::id)
        .containsExactly("b.txt", "sub/a.txt");
  }

  @Test
  void whatIsMissingIsFilledAndWhatIsSaidStays() throws IOException {
    write("f/a.txt", "A");
    write(
        "f/b.jsonl",
        """
        {"id": "b", "text": "B", "published": "2016-05-01", "language": "ar"}
        """);

    Defaults defaults = new Defaults(LocalDate.parse("2020-01-01"), "en");
    assertThat(Documents.load(List.of(folder.resolve("f")), defaults).good())
        .extracting(report -> report.published() + " " + report.language())
        .containsExactly("2020-01-01 en", "2016-05-01 ar");
  }

  @Test
  void byteOrderMarksAreNoText() throws IOException {
    Files.write(folder.resolve("8.txt"), "\uFEFFغادر".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("16.txt"), "غادر".getBytes(StandardCharsets.UTF_16));
    Files.write(folder.resolve("le.txt"), "\uFEFFغادر".getBytes(StandardCharsets.UTF_16LE));

    assertThat(good(folder)).extracting(Report::text).containsOnly("غادر");
  }

  @Test
  void anotherEncodingIsToldWithTheLine() throws IOException {
    Files.write(folder.resolve("a.txt"), "one\nغادر".getBytes(Charset.forName("windows-1256")));

    assertThat(problem("a.txt"))
        .startsWith(folder.resolve("a.txt") + ":2: this is no UTF-8 text.")
        .contains("iconv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.jsonl", "a.csv"})
  void randomBytesAreOneProblem(String name) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      byte[] bytes = new byte[20 + 200 * seed];
      new Random(seed).nextBytes(bytes);
      Files.write(folder.resolve(name), bytes);
      assertThat(problem(name)).contains("text").contains("Maybe");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.jsonl"})
  void anEmptyFileIsOneProblem(String name) throws IOException {
    Files.writeString(folder.resolve(name), "\n \n");

    assertThat(problem(name)).contains("empty");
  }

  @Test
  void aNulIsNoText() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one\0two");

    assertThat(problem("a.txt")).contains("no text");
  }

  @Test
  void whatIsNotThereIsTold() {
    assertThat(problem("no.txt")).contains("no such file").contains("Maybe");
  }

  @Test
  void anEmptyFolderIsTold() {
    assertThat(problem("")).contains("holds no report").contains("Maybe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.docx", "a.CSV", "a.warc.gz", "a.zip", "a.txt.gz", "a.doc"})
  void aFileThatIsNotWhatItsNameSaysIsOneProblem(String name) throws IOException {
    write(name, "%PDF");

    assertThat(problem(name)).contains("Maybe");
  }

  @Test
  void anUnknownSuffixIsTold() throws IOException {
    write("a.xyz", "text");

    assertThat(problem("a.xyz")).contains("cannot be told").contains(".jsonl");
  }

  @Test
  void aBrokenLineCostsThatLineOnly() throws IOException {
    byte[] before = "{\"id\": \"a\", \"text\": \"A\"}\n{\"id\"\n".getBytes(StandardCharsets.UTF_8);
    byte[] after = "\n{\"id\": \"b\", \"text\": \"B\"}\n".getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("a.jsonl");
    Files.write(file, before);
    Files.write(file, new byte[] {'{', (byte) 0xC7}, java.nio.file.StandardOpenOption.APPEND);
    Files.write(file, after, java.nio.file.StandardOpenOption.APPEND);

    Loaded<Report> loaded = Documents.load(List.of(file), Defaults.NONE);

    assertThat(loaded.good()).extracting(Report::id).containsExactly("a", "b");
    assertThat(loaded.problems()).extracting(Problem::line).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void aRepeatedIdIsRefusedAcrossFiles() throws IOException {
    Path a = write("a/same.txt", "A");
    Path b = write("b/same.txt", "B");

    Loaded<Report> loaded = Documents.load(List.of(a, b), Defaults.NONE);

    assertThat(loaded.good()).extracting(Report::text).containsExactly("A");
    assertThat(loaded.problems()).hasSize(1);
    assertThat(Documents.load(List.of(folder), Defaults.NONE).good()).hasSize(2);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Report> good(Path argument) {
    Loaded<Report> loaded = Documents.load(List.of(argument), Defaults.NONE);
    assertThat(loaded.problems()).isEmpty();
    return loaded.good();
  }

  private String problem(String name) {
    Loaded<Report> loaded = Documents.load(List.of(folder.resolve(name)), Defaults.NONE);
    assertThat(loaded.good()).isEmpty();
    assertThat(loaded.problems()).hasSize(1);
    return loaded.problems().get(0).toString();
  }
}
