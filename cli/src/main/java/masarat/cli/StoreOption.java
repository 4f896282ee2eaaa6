package masarat.cli;

import java.util.List;
import java.util.Optional;
import masarat.account.event.Judgements;
import masarat.desk.PaperTrail;
import masarat.desk.PlaceUnits;
import masarat.export.Standing;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.Store;
import masarat.store.database.Database;
import masarat.store.report.StoredReport;
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

  private final String instead;

  /** Of a command that works on a store alone. */
  StoreOption() {
    this("name another store with --database");
  }

  /**
   * @param instead what can be done where there is no store, a phrase that can follow "Maybe"
   */
  StoreOption(String instead) {
    this.instead = instead;
  }

  private Database database(Console console) {
    return Database.of(url == null ? Database.DEFAULT : url, console.folder);
  }

  /** How the store is called in talk, without a password. */
  String name(Console console) {
    return database(console).name();
  }

  /** The store; made if it is not there. */
  Store open(Console console, Gazetteer gazetteer) {
    IndexProgress progress = new IndexProgress(console, name(console));
    Store store = Store.open(database(console), new PlaceUnits(gazetteer), progress);
    progress.end();
    return store;
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
  Counted counted(Console console, Gazetteer gazetteer) {
    try (Store open = existing(console, gazetteer)) {
      return counted(open);
    }
  }

  /** The same of a store that is open. */
  static Counted counted(Store open) {
    return new Counted(claims(open), judgements(open));
  }

  /** The YAML of a study that the store keeps, if there is a store. */
  Optional<String> study(String name, Console console, Gazetteer gazetteer) {
    Optional<Store> found = find(console, gazetteer);
    try (Store open = found.orElse(null)) {
      return open == null ? Optional.empty() : open.studies().find(name);
    }
  }

  private static Judgements judgements(Store open) {
    return Judgements.of(open.decisions().merged(), open.decisions().split());
  }

  /** Takes claims one after the other. */
  @FunctionalInterface
  interface Taker {
    /**
     * One more.
     *
     * @param report it stands in, null where that is lost
     * @param standings of words in the report's captured file
     */
    void take(Claim claim, @Nullable Report report, Standing.Finder standings);
  }

  /**
   * Hands out the same claims, each with its report.
   *
   * @return what people decided about which of them tell the same
   * @throws BadUse if there is no store, or no claim in it
   */
  Judgements claimsWithReports(Console console, Gazetteer gazetteer, Taker taker) {
    try (Store open = existing(console, gazetteer)) {
      Report last = null;
      Standing.Finder standings = Standing.Finder.NONE;
      for (Claim claim : claims(open)) {
        if (last == null || !last.id().equals(claim.report())) {
          Optional<StoredReport> stored = open.reports().find(claim.report());
          last = stored.map(StoredReport::report).orElse(null);
          standings =
              stored
                  .<Standing.Finder>map(report -> PaperTrail.standings(report, open.reports()))
                  .orElse(Standing.Finder.NONE);
        }
        taker.take(claim, last, standings);
      }
      return judgements(open);
    }
  }

  /**
   * The store.
   *
   * @throws BadUse if there is none
   */
  Store existing(Console console, Gazetteer gazetteer) {
    return find(console, gazetteer)
        .orElseThrow(
            () ->
                new BadUse(
                    "There are no claims. Maybe "
                        + instead
                        + ", or put reports into a store with masarat import."));
  }

  private static List<Claim> claims(Store open) {
    List<Claim> all = open.claims().accepted();
    if (all.isEmpty()) {
      throw new BadUse("There is no claim in the store. Maybe add reports with masarat import.");
    }
    return all;
  }
}
