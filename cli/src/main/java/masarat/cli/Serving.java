package masarat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import masarat.gazetteer.Gazetteer;
import masarat.server.Server;
import masarat.server.Settings;
import masarat.store.Store;
import org.jspecify.annotations.Nullable;

/** Serves a store until the program is told to end. */
final class Serving {
  private final Console console;
  private final Settings settings;

  /**
   * @param who decides where a decision names nobody
   * @param workbench a folder with other pages than those of the program
   */
  Serving(Console console, String database, String who, @Nullable Path workbench) {
    this.console = console;
    this.settings =
        new Settings(
            Settings.PORT, who, Masarat.Version.number(), database, workbench, console::say);
  }

  /**
   * Returns when the program ends; the store is closed then.
   *
   * @param port null for the usual one, or another if that is taken
   * @throws BadUse if the port is taken
   */
  void untilEnd(Store store, Gazetteer places, @Nullable Integer port) {
    CountDownLatch ended = new CountDownLatch(1);
    try {
      Server server = open(store, places, port);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.close();
                    store.close();
                    ended.countDown();
                  }));
      console.out.println("Masarat is at " + server.address());
      console.out.flush();
      console.say("It ends with Ctrl-C.");
      server.warm();
      ended.await();
    } catch (IOException e) {
      store.close();
      throw new BadUse(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Server open(Store store, Gazetteer places, @Nullable Integer port) throws IOException {
    if (port != null) {
      return Server.open(store, places, settings.at(port));
    }
    try {
      return Server.open(store, places, settings);
    } catch (IOException taken) {
      return Server.open(store, places, settings.at(0));
    }
  }
}
