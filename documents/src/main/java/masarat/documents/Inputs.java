package masarat.documents;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import masarat.model.Loaded;
import masarat.model.Problem;

/** The files behind the arguments: a file is itself, a folder is all files in it by name. */
final class Inputs {
  private final List<Found> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Inputs() {}

  static Loaded<Found> of(List<Path> arguments) {
    Inputs inputs = new Inputs();
    arguments.forEach(inputs::add);
    return new Loaded<>(inputs.files, inputs.problems);
  }

  /** What went wrong with a file, for the person who named it. */
  static Problem problem(Path path, IOException e) {
    if (e instanceof NoSuchFileException) {
      Path here = Path.of("").toAbsolutePath();
      return new Problem(
          path.toString(), 0, "there is no such file.", "check the spelling; this is " + here);
    }
    if (e instanceof AccessDeniedException) {
      return new Problem(path.toString(), 0, "it may not be read.", "ask for the right to read it");
    }
    if (e instanceof FileSystemLoopException) {
      return new Problem(path.toString(), 0, "the link leads back to a folder above it.", null);
    }
    return new Problem(path.toString(), 0, "it cannot be read (" + e.getMessage() + ").", null);
  }

  private void add(Path argument) {
    if (!Files.isDirectory(argument)) {
      Path name = argument.getFileName();
      files.add(new Found(argument, name == null ? argument.toString() : name.toString()));
      return;
    }
    List<Found> within = new ArrayList<>();
    int before = problems.size();
    try {
      Files.walkFileTree(
          argument,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Walk(argument, within));
    } catch (IOException e) {
      problems.add(problem(argument, e));
    }
    if (within.isEmpty() && problems.size() == before) {
      problems.add(
          new Problem(
              argument.toString(),
              0,
              "the folder holds no report.",
              "it should hold files that end in .txt, .html, .pdf, .docx, .csv, .jsonl or the"
                  + " like"));
    }
    within.sort(Comparator.comparing(Found::id));
    files.addAll(within);
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Found> within;

    Walk(Path folder, List<Found> within) {
      this.folder = folder;
      this.within = within;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean hidden = !path.equals(folder) && isHidden(path);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        String id = folder.relativize(file).toString().replace('\\', '/');
        within.add(new Found(file, id));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(problem(file, e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
