package masarat.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import masarat.model.Claim;
import masarat.store.claim.Claims;
import masarat.store.claim.Vocabulary;

/**
 * Takes claims one after the other. While some thousands are being written, the next are made
 * ready. Each thousands are written whole or not at all; a report whose claims do not come together
 * has several readings, all of which stand.
 */
public final class ClaimFeed implements AutoCloseable {
  /** So many are made ready at a time, for what is held for long costs the collector of garbage. */
  private static final int SOME = 2_000;

  private final Intake intake;
  private final IntConsumer written;
  private final Set<String> begun = new HashSet<>();
  private final List<Claim> some = new ArrayList<>();
  private CompletableFuture<Integer> writing = CompletableFuture.completedFuture(0);

  /** Claims that are ready, by their reports, with the terms of all of them. */
  private Map<String, ReadClaims> ready = new LinkedHashMap<>();

  private Vocabulary vocabulary = new Vocabulary();
  private int count;

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
    boolean whole = !some.isEmpty() && !claim.report().equals(some.get(some.size() - 1).report());
    if (whole && count + some.size() >= room) {
      turn();
    } else if (whole && some.size() >= SOME) {
      prepare();
    }
    some.add(claim);
  }

  private void prepare() {
    for (ReadClaims read : intake.ready(some, vocabulary)) {
      ready.merge(read.report(), read, ReadClaims::and);
    }
    count += some.size();
    some.clear();
  }

  private void turn() {
    prepare();
    List<ReadClaims> all = List.copyOf(ready.values());
    settle();
    Set<String> before =
        Set.copyOf(all.stream().map(ReadClaims::report).filter(begun::contains).toList());
    begun.addAll(ready.keySet());
    waiting = count;
    room = Math.max(1, room + Claims.BLOCK - count);
    writing = CompletableFuture.supplyAsync(() -> intake.write(all, before));
    ready = new LinkedHashMap<>();
    vocabulary = new Vocabulary();
    count = 0;
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
