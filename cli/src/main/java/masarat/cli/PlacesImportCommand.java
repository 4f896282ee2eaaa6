package masarat.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import masarat.cli.print.ImportedText;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.GazetteerImport;
import masarat.gazetteer.Imported;
import masarat.gazetteer.ListLayout;
import masarat.lexicon.Entry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code masarat places import}: lists of places into the gazetteer of the working folder. */
@Command(
    name = "import",
    description = {
      "Import lists of places; to import a list again replaces what it brought before.",
      "A place that is known keeps its id and point and gains names and codes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class PlacesImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Lists, plain, .gz or .zip; of COD-AB the upper levels first.")
  private List<Path> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "LAYOUT",
      description =
          "geonames: a dump of GeoNames; cod-ab: a level of OCHA's administrative boundaries, CSV"
              + " or GeoJSON; csv: any table with names and coordinates. Told by the head line"
              + " where it is left out.")
  private @Nullable ListLayout layout;

  @Option(
      names = "--mapping",
      paramLabel = "FILE.yaml",
      description = "Which columns of a table hold what, where their names do not tell it.")
  private @Nullable Path mapping;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "The alternate names of GeoNames, which say which names are Arabic.")
  private @Nullable Path names;

  @Option(
      names = "--format",
      description = "How the report is written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  private Shape format = Shape.TABLE;

  private final Console console;

  PlacesImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    boolean bad = false;
    for (Path file : files) {
      Imported imported = imported(file);
      String list = String.valueOf(file.getFileName());
      if (format == Shape.JSON) {
        console.out.append(ImportedText.json(list, imported)).append('\n');
      } else {
        ImportedText.table(list, imported, console.out, console.columns);
      }
      if (imported.isEmpty()) {
        bad = true;
        console.say(
            file + ": it holds no place of this layout. Maybe another --as, or a --mapping.");
      }
    }
    return bad ? Exit.BAD : Exit.DONE;
  }

  private void check() {
    if (mapping != null && layout != ListLayout.CSV) {
      throw new BadUse("--mapping belongs to --as csv. Maybe add that.");
    }
    if (names != null && layout != ListLayout.GEONAMES) {
      throw new BadUse("--names belongs to --as geonames. Maybe add that.");
    }
  }

  private Imported imported(Path file) {
    GazetteerImport imports = WorkingPlaces.imports(console.folder);
    Progress progress = new Progress(console, "rows of " + file.getFileName(), 0);
    try {
      return switch (layout == null ? ListLayout.of(file) : layout) {
        case GEONAMES -> imports.geonames(file, names, progress::reached);
        case COD_AB -> imports.codAb(file, progress::reached);
        case CSV -> imports.table(file, columns(), progress::reached);
      };
    } catch (IOException e) {
      throw InputFile.failed(file, e);
    } finally {
      progress.end();
    }
  }

  private @Nullable Entry columns() {
    return mapping == null
        ? null
        : Entry.read(InputFile.name(mapping), new StringReader(InputFile.text(mapping, console)));
  }
}
