package masarat.cli;

import java.util.List;
import java.util.Optional;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import masarat.store.Store;
import masarat.store.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "The store: sqlite:FILE or postgresql://user:password@host/name"
              + " (sqlite:masarat.db in this folder otherwise).")
  private @Nullable String url;

  private Database database(Console console) {
    return Database.of(url == null ? Database.DEFAULT : url, console.folder);
  }

  /** The store; made if it is not there. */
  Store open(Console console, Gazetteer gazetteer) {
    return Store.open(database(console), new PlaceUnits(gazetteer));
  }

  /**
   * The store if it is there, or if one was named.
   *
   * @throws BadUse if one was named that is not there
   */
  Optional<Store> find(Console console, Gazetteer gazetteer) {
    Database database = database(console);
    if (database.isThere()) {
      return Optional.of(open(console, gazetteer));
    }
    if (url != null) {
      throw new BadUse(
          database.name()
              + ": there is no store. Maybe make it with masarat import, or check the spelling.");
    }
    return Optional.empty();
  }

  /**
   * The claims of the store that an account counts.
   *
   * @throws BadUse if there is no store, or no claim in it
   */
  List<Claim> claims(Console console, Gazetteer gazetteer) {
    Optional<Store> found = find(console, gazetteer);
    if (found.isEmpty()) {
      throw new BadUse(
          "There are no claims to account for. Maybe add --claims FILE.jsonl, made by"
              + " masarat read --format jsonl, or put reports into a store with masarat import.");
    }
    try (Store open = found.get()) {
      List<Claim> all = open.claims().accepted();
      if (all.isEmpty()) {
        throw new BadUse("There is no claim in the store. Maybe add reports with masarat import.");
      }
      return all;
    }
  }
}
