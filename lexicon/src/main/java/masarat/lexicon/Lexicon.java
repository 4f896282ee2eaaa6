package masarat.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The words a reader works with: those that come with the program and, where wanted, those of a
 * person's own folder, which is laid out alike.
 */
public final class Lexicon {
  /** The files that a folder may add to, for each language. */
  private static final Set<String> PARTS = Set.of("movement", "nouns", "numbers");

  private static final Set<String> LANGUAGES = Set.of("ar", "en");

  private static final Lexicon BUNDLED = new Lexicon(null);

  private final @Nullable Path folder;

  private Lexicon(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The words that come with the program. */
  public static Lexicon bundled() {
    return BUNDLED;
  }

  /**
   * The same and those of a folder: {@code ar/movement.yaml}, {@code ar/nouns.yaml}, {@code
   * ar/numbers.yaml}, the same under {@code en}, and tables of actors in {@code actors}.
   *
   * @throws BadData if there is no such folder, or if it holds a file that would not be read
   */
  public static Lexicon with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw bad(folder, "there is no such folder", null);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> check(folder, file));
    } catch (IOException e) {
      throw bad(folder, "the folder cannot be read", "it belongs to somebody else");
    }
    return new Lexicon(folder);
  }

  /**
   * The files of one name, the bundled one first.
   *
   * @param name below the folder of a language, for example {@code movement}
   * @throws BadData if a file is no YAML
   */
  public List<Entry> files(String language, String name) {
    String resource = language + "/" + name + ".yaml";
    List<Entry> files = new ArrayList<>(2);
    files.add(Entry.bundled(resource));
    Path own = folder == null ? null : folder.resolve(resource);
    if (own != null && Files.exists(own)) {
      files.add(read(own));
    }
    return files;
  }

  /** A person's own tables of actors. */
  public List<Path> actors() {
    Path own = folder == null ? null : folder.resolve("actors");
    if (own == null || !Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw bad(own, "the folder cannot be read", "it belongs to somebody else");
    }
  }

  private static Entry read(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Entry.read(file.toString(), reader);
    } catch (IOException e) {
      throw bad(file, "the file cannot be read", "it is not in UTF-8");
    }
  }

  /** A file that nobody would read is a mistake that must be told. */
  private static void check(Path folder, Path file) {
    Path name = folder.relativize(file);
    if (name.getFileName().toString().startsWith(".") || isTable(name) || isPart(name)) {
      return;
    }
    throw bad(
        file,
        "words in this file would not be read",
        "it is meant to be ar/movement.yaml, ar/nouns.yaml, ar/numbers.yaml, the same under en,"
            + " or a table actors/….csv");
  }

  private static boolean isTable(Path name) {
    return name.getNameCount() == 2
        && name.startsWith("actors")
        && name.toString().endsWith(".csv");
  }

  private static boolean isPart(Path name) {
    String file = name.getFileName().toString();
    return name.getNameCount() == 2
        && LANGUAGES.contains(name.getName(0).toString())
        && file.endsWith(".yaml")
        && PARTS.contains(file.substring(0, file.length() - ".yaml".length()));
  }

  private static BadData bad(Path file, String message, @Nullable String maybe) {
    return new BadData(new Problem(file.toString(), 0, message + ".", maybe));
  }
}
