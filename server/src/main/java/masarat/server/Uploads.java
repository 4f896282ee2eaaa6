package masarat.server;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import masarat.documents.Captured;
import masarat.documents.Defaults;
import masarat.documents.Documents;
import masarat.model.Problem;

/** Files that were sent, in a folder of their own until they are read. */
final class Uploads implements AutoCloseable {
  private final Path folder;

  private Uploads(Path folder) {
    this.folder = folder;
  }

  static Uploads keep(List<UploadedFile> files) {
    try {
      Uploads uploads = new Uploads(Files.createTempDirectory("masarat-upload"));
      for (UploadedFile file : files) {
        uploads.keep(file);
      }
      return uploads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(UploadedFile file) throws IOException {
    Path path = folder.resolve(name(file.filename())).normalize();
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw Declined.badRequest(
          "A file is called '" + file.filename() + "'.", "Give it a plain name.");
    }
    if (Files.exists(path)) {
      throw Declined.badRequest(
          "Two files are called '" + file.filename() + "'.", "Send one of them by itself.");
    }
    Files.createDirectories(path.getParent());
    try (InputStream in = file.content()) {
      Files.copy(in, path);
    }
  }

  /** A relative path with the slashes of this machine; nothing that leads out of the folder. */
  private static String name(String sent) {
    return Stream.of(sent.replace('\\', '/').split("/", -1))
        .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
        .map(part -> part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_"))
        .reduce((one, other) -> one + "/" + other)
        .orElse("");
  }

  /**
   * Hands out what they hold under the names they were sent with, and tells what cannot be read.
   */
  List<Problem> capture(Defaults defaults, Consumer<Captured> take) {
    String prefix = folder + folder.getFileSystem().getSeparator();
    return Documents.capture(
            List.of(folder),
            defaults,
            captured ->
                take.accept(
                    new Captured(
                        captured.report(),
                        captured.origin().replace(prefix, ""),
                        captured.bytes())))
        .stream()
        .map(
            problem ->
                new Problem(
                    problem.file().replace(prefix, ""),
                    problem.line(),
                    problem.message().replace(prefix, ""),
                    problem.maybe()))
        .toList();
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
