package masarat.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiPredicate;
import masarat.documents.Captured;
import masarat.model.Report;
import masarat.store.Delivery;
import masarat.store.Intake;
import masarat.store.Receipt;
import masarat.store.report.Capture;

/**
 * Reads reports some at a time, in parallel, while those before are being written. Where it is cut
 * off, all that was told as written is written.
 */
public final class ReportIntake {
  /** So many reports at a time where only the speed of all counts. */
  public static final int MANY = 500;

  /** Who is told how an intake goes on; never by two threads at once. */
  public interface Watcher {
    /** A report is written. */
    void taken(Receipt receipt);

    /** The reading of a report broke off; the others go on. */
    void failed(Report report, Throwable why);

    /** Some more are settled. */
    void reached(Tally tally);
  }

  private final ReportReader reader;
  private final Intake intake;
  private final boolean again;
  private final int many;
  private final Watcher watcher;
  private final Tally tally = new Tally();
  private final Instant now = Instant.now();
  private final List<Captured> batch = new ArrayList<>();

  /** One thread for each processor; who writes has another. */
  private final ForkJoinPool readers = new ForkJoinPool();

  private List<CompletableFuture<Optional<Delivery>>> reading = List.of();
  private CompletableFuture<List<Receipt>> writing = CompletableFuture.completedFuture(List.of());

  /**
   * @param again whether reports are read that this reader has read before
   * @param many how many are read and written together
   */
  public ReportIntake(
      ReportReader reader, Intake intake, boolean again, int many, Watcher watcher) {
    this.reader = reader;
    this.intake = intake;
    this.again = again;
    this.many = many;
    this.watcher = watcher;
  }

  /** One more report. */
  public void add(Captured captured) {
    batch.add(captured);
    if (batch.size() == many) {
      turn();
    }
  }

  /** Returns when everything is written. */
  public Tally end() {
    turn();
    write();
    settle();
    readers.shutdown();
    return tally;
  }

  private void turn() {
    BiPredicate<Report, Capture> done =
        again
            ? (report, capture) -> false
            : intake.done(batch.stream().map(captured -> captured.report().id()).toList());
    List<CompletableFuture<Optional<Delivery>>> next =
        batch.stream()
            .map(captured -> CompletableFuture.supplyAsync(() -> read(captured, done), readers))
            .toList();
    batch.clear();
    write();
    reading = next;
  }

  /** Has the batch written that was read, once the one before it is written. */
  private void write() {
    List<Delivery> ready =
        reading.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
    reading = List.of();
    settle();
    writing = CompletableFuture.supplyAsync(() -> intake.take(ready));
  }

  /** Waits for the batch that is being written, and tells what came of it. */
  private void settle() {
    List<Receipt> receipts;
    try {
      receipts = writing.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
    writing = CompletableFuture.completedFuture(List.of());
    synchronized (tally) {
      receipts.forEach(tally::add);
      receipts.forEach(watcher::taken);
      watcher.reached(tally);
    }
  }

  private Optional<Delivery> read(Captured captured, BiPredicate<Report, Capture> done) {
    Report report = captured.report();
    Capture capture = new Capture(captured.bytes(), captured.origin(), now);
    if (done.test(report, capture)) {
      synchronized (tally) {
        tally.addDone();
      }
      return Optional.empty();
    }
    try {
      return Optional.of(Delivery.of(report, capture, reader.read(report).claims()));
    } catch (RuntimeException | StackOverflowError e) {
      synchronized (tally) {
        tally.addFailed();
        watcher.failed(report, e);
      }
      return Optional.empty();
    }
  }
}
