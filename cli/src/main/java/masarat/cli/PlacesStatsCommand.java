package masarat.cli;

import java.util.concurrent.Callable;
import masarat.cli.print.StatsText;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.GazetteerStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code masarat places stats}: what the gazetteer of the working folder holds. */
@Command(
    name = "stats",
    description = "Count the places by kind, country and list, bundled and imported.",
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class PlacesStatsCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      description = "How the counts are written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  private Shape format = Shape.TABLE;

  private final Console console;

  PlacesStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GazetteerStats stats = WorkingPlaces.gazetteer(console.folder).stats();
    if (format == Shape.JSON) {
      console.out.append(StatsText.json(stats)).append('\n');
    } else {
      StatsText.table(stats, console.out, console.columns);
    }
    return Exit.DONE;
  }
}
