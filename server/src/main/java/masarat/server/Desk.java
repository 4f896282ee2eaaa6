package masarat.server;

import java.util.concurrent.CompletableFuture;
import masarat.desk.Atlas;
import masarat.desk.ReportReader;
import masarat.gazetteer.Gazetteer;
import masarat.store.Store;

/** What every answer is made with. */
record Desk(
    Store store,
    Gazetteer places,
    Atlas atlas,
    CompletableFuture<ReportReader> readerToCome,
    Settings settings) {
  static Desk of(Store store, Gazetteer places, Settings settings) {
    return new Desk(
        store,
        places,
        new Atlas(places),
        CompletableFuture.supplyAsync(() -> ReportReader.bundled(places)),
        settings);
  }

  /** The reader; whoever asks first waits until its words are learnt. */
  ReportReader reader() {
    return readerToCome.join();
  }
}
