package masarat.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;

/** Reads reports out of files and folders. */
public final class Documents {
  /** A file is read whole. */
  private static final long LARGEST = 1L << 30;

  private final Defaults defaults;
  private final Consumer<Captured> take;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Documents(Defaults defaults, Consumer<Captured> take) {
    this.defaults = defaults;
    this.take = take;
  }

  /**
   * All reports of the given files and folders, in the order given and by name within a folder.
   * Files whose name begins with a full stop are left alone.
   */
  public static Loaded<Report> load(List<Path> arguments, Defaults defaults) {
    List<Report> reports = new ArrayList<>();
    List<Problem> problems =
        capture(arguments, defaults, captured -> reports.add(captured.report()));
    return new Loaded<>(reports, problems);
  }

  /**
   * As {@link #load}, for more reports than memory holds: each is handed on as soon as it is read.
   *
   * @return what could not be read
   */
  public static List<Problem> capture(
      List<Path> arguments, Defaults defaults, Consumer<Captured> take) {
    Documents documents = new Documents(defaults, take);
    Loaded<Found> inputs = Inputs.of(arguments);
    documents.problems.addAll(inputs.problems());
    inputs.good().forEach(documents::add);
    return List.copyOf(documents.problems);
  }

  private void add(Found file) {
    Path path = file.path();
    try {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      if (Files.size(path) > LARGEST) {
        problems.add(
            new Problem(path.toString(), 0, "the file is larger than a gigabyte.", "split it"));
        return;
      }
      add(new Content(file.id(), path.toString(), Files.readAllBytes(path)), Kind.of(file.id()));
    } catch (IOException e) {
      problems.add(Inputs.problem(path, e));
    }
  }

  private void add(Content content, Kind kind) throws IOException {
    try {
      switch (kind) {
        case ZIP -> {
          for (Content entry : Archive.unzip(content)) {
            add(entry, Kind.of(entry.id()));
          }
        }
        case GZIP -> add(Archive.gunzip(content), Kind.inside(content.id()));
        default -> keep(content.place(), read(content, kind));
      }
    } catch (Unreadable e) {
      problems.add(new Problem(content.place(), e.line, String.valueOf(e.getMessage()), e.maybe));
    }
  }

  private void keep(String place, Loaded<Captured> loaded) {
    problems.addAll(loaded.problems());
    for (Captured captured : loaded.good()) {
      Report report = captured.report();
      if (ids.add(report.id())) {
        take.accept(captured.with(defaults));
      } else {
        problems.add(
            new Problem(
                place,
                0,
                "the id '" + report.id() + "' was read before.",
                "give the folder above both files, or rename one"));
      }
    }
  }

  private static Loaded<Captured> read(Content content, Kind kind) throws Unreadable, IOException {
    return switch (kind) {
      case TEXT -> one(content, text(content.id(), Decoding.text(content.bytes())));
      case HTML -> one(content, HtmlPage.read(content.bytes(), content.id()));
      case REPORTS -> ReportLines.read(content.bytes(), content.place());
      case TABLE -> ReportTable.read(content);
      case PDF -> one(content, PdfFile.read(content));
      case WORD -> one(content, WordFile.read(content));
      case WEB_ARCHIVE -> WebArchive.read(content);
      case OLD_WORD ->
          throw new Unreadable(
              0, "files of Word's old format cannot be read.", "save it as .docx or .txt");
      case ZIP, GZIP, UNKNOWN ->
          throw new Unreadable(
              0,
              "what kind of file this is cannot be told.",
              "end its name in .txt, .md, .html, .pdf, .docx, .csv, .jsonl, .warc or .zip");
    };
  }

  private static Report text(String id, String text) {
    return new Report(id, null, text, null, null, null, null);
  }

  private static Loaded<Captured> one(Content content, Report report) {
    Captured captured = new Captured(report, content.place(), content.bytes());
    return new Loaded<>(List.of(captured), List.of());
  }
}
