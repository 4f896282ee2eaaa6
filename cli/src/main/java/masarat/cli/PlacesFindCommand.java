package masarat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import masarat.cli.print.PlaceText;
import masarat.desk.PlaceJson;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.Context;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.PlaceFound;
import masarat.gazetteer.PlaceSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code masarat places find}: what a name can mean, and why. */
@Command(
    name = "find",
    description = {
      "Show the places that a name can mean, the likelier first, with the reasons and a map.",
      "NAME is Arabic or English, in any spelling, or a code; what it lies in can stand behind a",
      "comma: \"Tripoli, Lebanon\"."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class PlacesFindCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, a code or several words.")
  private List<String> words = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      split = ",",
      description = "Countries that the search is about, like SY,IQ: their places come first.")
  private List<String> countries = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many candidates are shown (${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int limit = 10;

  @Option(
      names = "--format",
      description = "How the answer is written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  private Shape format = Shape.TABLE;

  private final Console console;

  PlacesFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String name = String.join(" ", words).strip();
    if (name.isEmpty()) {
      throw new BadUse("There is no name to find. Maybe put one in quotation marks.");
    }
    if (limit < 1) {
      throw new BadUse("--limit (" + limit + ") must be at least 1.");
    }
    Gazetteer gazetteer = WorkingPlaces.gazetteer(console.folder);
    Context context = new Context(List.of(), countries(gazetteer), null);
    List<PlaceFound> found = new PlaceSearch(gazetteer).find(name, context);
    List<PlaceFound> shown = found.subList(0, Math.min(limit, found.size()));
    if (format == Shape.JSON) {
      console.out.append(PlaceJson.tree(name, shown, gazetteer).toString()).append('\n');
    } else {
      PlaceText.table(shown, found.size(), gazetteer, console.out, console.columns);
    }
    if (found.isEmpty()) {
      console.say("No place is called '" + name + "' or alike. Maybe import a list that has it.");
    }
    return found.isEmpty() ? Exit.NO : Exit.DONE;
  }

  private Set<String> countries(Gazetteer gazetteer) {
    Set<String> known = new TreeSet<>();
    for (String country : countries) {
      String code = country.strip().toUpperCase(Locale.ROOT);
      if (code.length() != 2 || gazetteer.unit(code).isEmpty()) {
        throw new BadUse(
            "--country (" + country + ") is no code of a country. Maybe two letters, like SY.");
      }
      known.add(code);
    }
    return known;
  }
}
