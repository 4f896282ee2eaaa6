package masarat.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.model.Report;

/** Reads reports out of files and folders. */
public final class Documents {
  /** A file is read whole. */
  private static final long LARGEST = 1L << 30;

  private final Defaults defaults;
  private final List<Report> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Documents(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * All reports of the given files and folders, in the order given and by name within a folder.
   * Files whose name begins with a full stop are left alone.
   */
  public static Loaded<Report> load(List<Path> arguments, Defaults defaults) {
    Documents documents = new Documents(defaults);
    Loaded<Found> inputs = Inputs.of(arguments);
    documents.problems.addAll(inputs.problems());
    inputs.good().forEach(documents::add);
    return new Loaded<>(documents.reports, documents.problems);
  }

  private void add(Found file) {
    String name = file.path().toString();
    try {
      Loaded<Report> loaded = read(file);
      problems.addAll(loaded.problems());
      for (Report report : loaded.good()) {
        if (ids.add(report.id())) {
          reports.add(defaults.fill(report));
        } else {
          problems.add(
              new Problem(
                  name,
                  0,
                  "the id '" + report.id() + "' was read before.",
                  "give the folder above both files, or rename one"));
        }
      }
    } catch (Unreadable e) {
      problems.add(new Problem(name, e.line, String.valueOf(e.getMessage()), e.maybe));
    } catch (IOException e) {
      problems.add(Inputs.problem(file.path(), e));
    }
  }

  private static Loaded<Report> read(Found file) throws Unreadable, IOException {
    Path path = file.path();
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return switch (Kind.of(file.id())) {
      case TEXT -> one(text(file.id(), Decoding.text(bytes(path))));
      case HTML -> one(HtmlPage.read(bytes(path), file.id()));
      case REPORTS -> ReportLines.read(bytes(path), path.toString());
      case LATER ->
          throw new Unreadable(0, "files of this kind cannot be read yet.", "save it as text");
      case UNKNOWN ->
          throw new Unreadable(
              0,
              "what kind of file this is cannot be told.",
              "end its name in .txt, .md, .html or .jsonl");
    };
  }

  private static Report text(String id, String text) {
    return new Report(id, null, text, null, null, null, null);
  }

  private static byte[] bytes(Path path) throws Unreadable, IOException {
    if (Files.size(path) > LARGEST) {
      throw new Unreadable(0, "the file is larger than a gigabyte.", "split it");
    }
    return Files.readAllBytes(path);
  }

  private static Loaded<Report> one(Report report) {
    return new Loaded<>(List.of(report), List.of());
  }
}
