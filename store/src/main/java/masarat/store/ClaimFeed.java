package masarat.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import masarat.model.Claim;
import masarat.store.claim.Claims;

/**
 * Takes claims one after the other. While some thousands are being written, the next are made
 * ready. Each thousands are written whole or not at all; a report whose claims do not come together
 * has several readings, all of which stand.
 */
public final class ClaimFeed implements AutoCloseable {
  private final Intake intake;
  private final IntConsumer written;
  private final Set<String> begun = new HashSet<>();
  private final List<Claim> batch = new ArrayList<>();
  private CompletableFuture<Integer> writing = CompletableFuture.completedFuture(0);

  /** Claims until the next block ends; so many are written at once, some hundred megabytes. */
  private int room;

  private int waiting;
  private int safe;
  private int fresh;

  /**
   * @param room claims until a block of the store ends, 1 at least
   */
  ClaimFeed(Intake intake, int room, IntConsumer written) {
    this.intake = intake;
    this.room = room;
    this.written = written;
  }

  /** One more claim, numbered. */
  public void add(Claim claim) {
    boolean full = batch.size() >= room;
    if (full && !claim.report().equals(batch.get(batch.size() - 1).report())) {
      turn();
    }
    batch.add(claim);
  }

  private void turn() {
    List<ReadClaims> ready = intake.ready(batch);
    int count = batch.size();
    batch.clear();
    room = Math.max(1, room + Claims.BLOCK - count);
    settle();
    Set<String> before =
        Set.copyOf(ready.stream().map(ReadClaims::report).filter(begun::contains).toList());
    ready.forEach(read -> begun.add(read.report()));
    waiting = count;
    writing = CompletableFuture.supplyAsync(() -> intake.write(ready, before));
  }

  private void settle() {
    try {
      fresh += writing.join();
      safe += waiting;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      writing = CompletableFuture.completedFuture(0);
      waiting = 0;
    }
    written.accept(safe);
  }

  /**
   * Returns when every claim is safe.
   *
   * @throws masarat.store.database.StoreProblem if the last could not be written
   */
  @Override
  public void close() {
    turn();
    settle();
  }

  /** How many of the claims that are safe were not there before. */
  public int fresh() {
    return fresh;
  }
}
