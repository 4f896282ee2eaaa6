package masarat.cli;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which study an account is of. */
final class StudyOption {
  /** Studies kept in a store. */
  @FunctionalInterface
  interface Shelf {
    /** The YAML of a study by its name. */
    Optional<String> find(String name);
  }

  @Option(
      names = "--study",
      paramLabel = "FILE.yaml|NAME",
      description =
          "Whom, when and which states it is about: a file, or a study kept in the store; everybody"
              + " and all days otherwise.")
  private @Nullable Path study;

  boolean isGiven() {
    return study != null;
  }

  /**
   * The study.
   *
   * @param claims those of everybody, whom it is about where none is named
   * @throws BadUse if there is none of that name, or it cannot be read
   * @throws masarat.lexicon.BadData if what is there is no study
   */
  Study of(List<Claim> claims, Shelf kept, Console console) {
    Path named = study;
    if (named == null) {
      return Study.ofEverybody(claims);
    }
    boolean isFile = Files.exists(named) || named.toString().equals("-");
    Optional<String> yaml = isFile ? Optional.empty() : kept.find(named.toString());
    if (!isFile && yaml.isEmpty()) {
      throw new BadUse(
          "--study "
              + named
              + ": there is no such file, and the store keeps no study of that name. Maybe check"
              + " the spelling, or leave it out for everybody.");
    }
    return StudyFile.read(
        Entry.read(
            InputFile.name(named),
            new StringReader(yaml.orElseGet(() -> InputFile.text(named, console)))));
  }
}
