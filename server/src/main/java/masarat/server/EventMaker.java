package masarat.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import masarat.account.event.Event;
import masarat.desk.Interpreter;
import masarat.desk.Shared;
import masarat.model.Claim;
import masarat.store.claim.Review;
import masarat.store.claim.StoredClaim;

/** Makes rows of events from claims of the store, and events from rows, under the usual rules. */
final class EventMaker {
  /** After so many claims it is told how many are read. */
  private static final int TOLD_AT = 1_000;

  private final Desk desk;
  private final Merger merger;

  EventMaker(Desk desk, Merger merger) {
    this.desk = desk;
    this.merger = merger;
  }

  /**
   * The events of all claims but the rejected ones.
   *
   * @param read told how many claims are read so far
   */
  List<EventRow> all(IntConsumer read) {
    return merged(
        take -> {
          int[] count = {0};
          desk.store()
              .claims()
              .each(
                  Filters.counted(),
                  stored -> {
                    take.accept(stored);
                    count[0]++;
                    if (count[0] % TOLD_AT == 0) {
                      read.accept(count[0]);
                    }
                  });
        });
  }

  /** The events of some claims; those that count no more are left out. */
  List<EventRow> of(Collection<Integer> numbers) {
    return merged(
        take ->
            desk.store().claims().of(numbers).stream()
                .filter(stored -> !stored.superseded() && stored.review() != Review.REJECTED)
                .forEach(take));
  }

  private List<EventRow> merged(Consumer<Consumer<StoredClaim>> claims) {
    Interpreter interpreter = new Interpreter(Merger.usual());
    Shared shared = new Shared();
    List<Claim> all = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    claims.accept(
        stored -> {
          all.add(shared.claim(interpreter.read(stored.claim())));
          numbers.put(stored.id(), stored.number());
        });
    return merger.merging().apply(Merger.usual()).merge(all).stream()
        .map(event -> EventRow.of(event, claim -> numbers.get(Event.idOf(claim))))
        .toList();
  }

  /** The events of rows with their claims as they are now, read under the usual convention. */
  List<Event> events(List<EventRow> rows) {
    Interpreter interpreter = new Interpreter(Merger.usual());
    Map<Integer, Claim> claims = new HashMap<>();
    desk.store()
        .claims()
        .of(rows.stream().flatMap(row -> row.claims().stream()).toList())
        .forEach(stored -> claims.put(stored.number(), interpreter.read(stored.claim())));
    return rows.stream().map(row -> row.event(claims::get)).toList();
  }
}
