package masarat.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Turns the YAML files into the files that are bundled, when the program is built. */
public final class LexiconBuild {
  private static final String YAML = ".yaml";

  private LexiconBuild() {}

  /**
   * Turns all files below the folders of a folder; {@code src} and {@code target} hold none.
   *
   * @param folders the folder of the lexicon, the folder to write into
   * @throws BadData if a file is no YAML
   */
  public static void main(String[] folders) throws IOException {
    Path source = Path.of(folders[0]);
    Path target = Path.of(folders[1]);
    for (Path file : files(source)) {
      String name = source.relativize(file).toString();
      Path built = target.resolve(bundled(name));
      Files.createDirectories(built.resolveSibling(""));
      try (Reader reader = Files.newBufferedReader(file)) {
        Files.write(built, Values.write(Yaml.read(name, reader)));
      }
    }
  }

  private static List<Path> files(Path source) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      return files
          .filter(file -> file.toString().endsWith(YAML))
          .filter(file -> !source.relativize(file).startsWith("src"))
          .filter(file -> !source.relativize(file).startsWith("target"))
          .toList();
    }
  }

  /** How the bundled form of a YAML file is called. */
  static String bundled(String yaml) {
    return yaml.substring(0, yaml.length() - YAML.length()) + ".values";
  }
}
