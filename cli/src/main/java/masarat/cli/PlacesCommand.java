package masarat.cli;

import java.util.concurrent.Callable;
import masarat.desk.WorkingPlaces;
import picocli.CommandLine.Command;

/** {@code masarat places}: what is done with the gazetteer. */
@Command(
    name = "places",
    description = {
      "Find places and import lists of them.",
      "Imported places are kept in the folder " + WorkingPlaces.FOLDER + " of the working folder;",
      "every command that is run there uses them."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class PlacesCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new BadUse("'places' wants a command. Maybe find, import or stats.");
  }
}
