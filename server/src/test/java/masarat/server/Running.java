package masarat.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import masarat.desk.PlaceUnits;
import masarat.gazetteer.Gazetteer;
import masarat.store.Store;
import masarat.store.database.Database;

/** A server on a port of its own with a store in a folder of its own. */
final class Running implements AutoCloseable {
  final Store store;
  final Server server;
  final Caller caller;
  final List<String> talk = new ArrayList<>();

  private Running(Path folder) throws IOException {
    Gazetteer places = Gazetteer.bundled();
    store = Store.open(Database.of("sqlite:test.db", folder), new PlaceUnits(places));
    Settings settings = new Settings(0, "nour", "test", "sqlite:test.db", null, talk::add);
    server = Server.open(store, places, settings);
    caller = new Caller(server.address());
  }

  static Running in(Path folder) {
    try {
      return new Running(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
