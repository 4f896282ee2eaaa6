package masarat.server;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a server is run.
 *
 * @param port 0 for any that is free
 * @param analyst who decides where a decision names nobody
 * @param version of this program
 * @param database how the store is called in talk, without a password
 * @param workbench a folder with other pages than those of the program
 * @param talk told of faults, a line each
 */
public record Settings(
    int port,
    String analyst,
    String version,
    String database,
    @Nullable Path workbench,
    Consumer<String> talk) {
  /** The usual port. */
  public static final int PORT = 4711;

  /** The same at another port. */
  public Settings at(int other) {
    return new Settings(other, analyst, version, database, workbench, talk);
  }

  /** Which reader reads here, as the store keeps it. */
  String reader() {
    return "masarat " + version;
  }
}
