package masarat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code masarat serve}: the workbench. */
@Command(
    name = "serve",
    description = {
      "Serve the workbench and the API of the store to browsers of this machine.",
      "The store is made if it is not there. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port, 0 for any that is free (4711, or another if that is taken).")
  private @Nullable Integer port;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides, for the audit chain.")
  private String who = System.getProperty("user.name", "somebody");

  @Option(
      names = "--workbench",
      paramLabel = "FOLDER",
      description = "Pages to serve instead of those of the program.",
      hidden = true)
  private @Nullable Path workbench;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 0 || port > 65535)) {
      throw new BadUse("--port (" + port + ") is no port. Maybe 4711, or 0 for any.");
    }
    Gazetteer places = WorkingPlaces.gazetteer(console.folder);
    new Serving(console, store.name(console), who, workbench)
        .untilEnd(store.open(console, places), places, port);
    return Exit.DONE;
  }
}
