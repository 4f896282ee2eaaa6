package masarat.cli;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import masarat.account.coded.CodedClaims;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.CodedEvents;
import masarat.account.coded.Mapping;
import masarat.account.table.CsvTable;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * A table of coded events that a command was given.
 *
 * @param name what it is called in talk
 */
record CodedFile(String name, CsvTable table, Mapping mapping) {
  /**
   * Reads a table by its mapping, or by one that comes with the program.
   *
   * @param option by which the mapping is given, for the way out
   * @throws BadUse if no mapping is given and the table is of no known data set
   */
  static CodedFile load(Path file, @Nullable Path mapping, String option, Console console) {
    String name = InputFile.name(file);
    CsvTable table = CsvTable.read(name, InputFile.text(file, console));
    if (mapping != null) {
      return new CodedFile(name, table, mapping(mapping, console));
    }
    return new CodedFile(
        name,
        table,
        Mapping.recognised(table)
            .orElseThrow(
                () ->
                    new BadUse(
                        name
                            + ": these columns are of no data set that is known ("
                            + String.join(", ", Mapping.bundledNames())
                            + "). Maybe add "
                            + option
                            + " FILE.yaml, which says which column holds what.")));
  }

  /**
   * Reads a table of a data set that is known by name.
   *
   * @param dataSet one of {@link Mapping#bundledNames()}
   */
  static CodedFile named(Path file, String dataSet, Console console) {
    String name = InputFile.name(file);
    CsvTable table = CsvTable.read(name, InputFile.text(file, console));
    return new CodedFile(name, table, Mapping.bundled(dataSet));
  }

  private static Mapping mapping(Path file, Console console) {
    String text = InputFile.text(file, console);
    return Mapping.read(
        Entry.read(InputFile.name(file), new StringReader(text)),
        table -> {
          Path path = file.resolveSibling(table.text());
          return CsvTable.read(InputFile.name(path), InputFile.text(path, console));
        });
  }

  /** The events; each row that is none is told. */
  List<CodedEvent> events(Console console) {
    return good(CodedEvents.of(table, mapping), console);
  }

  /**
   * The claims that the events make; each row that is unreadable is told, and how many make none
   * for saying nothing of people.
   */
  List<Claim> claims(Console console) {
    Loaded<Claim> loaded = CodedClaims.of(table, mapping);
    List<Claim> claims = good(loaded, console);
    int silent = table.rows().size() - claims.size() - loaded.problems().size();
    if (silent > 0) {
      console.say(
          String.format(
              Locale.ROOT,
              "%s: rows that make no claim, as they count nobody or the mapping has no manner for"
                  + " them: %,d.",
              name,
              silent));
    }
    return claims;
  }

  private <T> List<T> good(Loaded<T> loaded, Console console) {
    if (loaded.good().isEmpty() && !loaded.problems().isEmpty()) {
      throw new BadUse(loaded.problems().get(0).toString());
    }
    console.tell(loaded.problems());
    return loaded.good();
  }
}
