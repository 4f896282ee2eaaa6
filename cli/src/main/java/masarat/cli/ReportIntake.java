package masarat.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import masarat.documents.Captured;
import masarat.model.Report;
import masarat.store.Delivery;
import masarat.store.Intake;
import masarat.store.Receipt;
import masarat.store.report.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports some at a time, in parallel, while those before are being written. Where it is cut
 * off, all that was told as written is written.
 */
final class ReportIntake {
  private static final int BATCH = 500;

  private final Console console;
  private final Refusal refusal;
  private final ReportReader reader;
  private final Intake intake;
  private final boolean again;
  private final Progress progress;
  private final ImportTally tally = new ImportTally();
  private final Instant now = Instant.now();
  private final List<Captured> batch = new ArrayList<>();
  private CompletableFuture<List<Receipt>> writing = CompletableFuture.completedFuture(List.of());

  ReportIntake(
      Console console, Refusal refusal, ReportReader reader, Intake intake, boolean again) {
    this.console = console;
    this.refusal = refusal;
    this.reader = reader;
    this.intake = intake;
    this.again = again;
    this.progress = new Progress(console, "reports", 0);
  }

  ImportTally tally() {
    return tally;
  }

  /** One more report. */
  void add(Captured captured) {
    batch.add(captured);
    if (batch.size() == BATCH) {
      turn();
    }
  }

  /** Returns when everything is written. */
  void end() {
    turn();
    settle();
    progress.end();
  }

  private void turn() {
    List<Delivery> ready = batch.parallelStream().map(this::read).filter(Objects::nonNull).toList();
    batch.clear();
    settle();
    writing = CompletableFuture.supplyAsync(() -> intake.take(ready));
  }

  /** Waits for the batch that is being written, and tells what came of it. */
  private void settle() {
    try {
      writing.join().forEach(this::tell);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
    writing = CompletableFuture.completedFuture(List.of());
    progress.reached(tally.taken() + tally.failed());
  }

  private void tell(Receipt receipt) {
    synchronized (tally) {
      tally.add(receipt);
    }
    if (receipt.alike() != null && receipt.fate() == Receipt.Fate.NEW) {
      console.say(receipt.report() + ": it nearly repeats '" + receipt.alike() + "'.");
    }
    for (int decision : receipt.left()) {
      console.say(
          receipt.report()
              + ": the claim of decision "
              + decision
              + " was not found again. Maybe decide anew.");
    }
  }

  private @Nullable Delivery read(Captured captured) {
    Report report = captured.report();
    Capture capture = new Capture(captured.bytes(), captured.origin(), now);
    if (!again && intake.isDone(report, capture)) {
      synchronized (tally) {
        tally.addDone();
      }
      return null;
    }
    try {
      return Delivery.of(report, capture, reader.read(report).claims());
    } catch (RuntimeException | StackOverflowError e) {
      synchronized (tally) {
        tally.addFailed();
        refusal.ofReport(report, e);
      }
      return null;
    }
  }
}
