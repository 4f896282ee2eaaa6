package masarat.store.kept;

import static masarat.store.database.Tables.EVENTS;
import static masarat.store.database.Tables.EVENTS_BASIS;
import static masarat.store.database.Tables.EVENTS_ENTRY;
import static masarat.store.database.Tables.EVENTS_GENERATION;
import static masarat.store.database.Tables.EVENTS_LAST;
import static masarat.store.database.Tables.EVENT_BLOCK;
import static masarat.store.database.Tables.EVENT_BLOCK_BLOCK;
import static masarat.store.database.Tables.EVENT_BLOCK_BODY;
import static masarat.store.database.Tables.EVENT_BLOCK_GENERATION;

import java.util.Optional;
import java.util.function.Consumer;
import masarat.store.database.Session;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Events of all claims as they were last made, in blocks. Each block is written by itself, so that
 * nobody who decides waits for a million of them; a generation counts when its last block is there.
 */
public final class KeptEvents {
  private final Session session;

  public KeptEvents(Session session) {
    this.session = session;
  }

  /**
   * What was made at one time.
   *
   * @param basis a fingerprint of all that it is made of
   * @param entry the last entry of the chain then
   * @param last the number of the claim that came last
   */
  public record Generation(int number, String basis, int entry, int last) {}

  /** The newest that is whole. */
  public Optional<Generation> newest() {
    return session
        .sql()
        .selectFrom(EVENTS)
        .where(EVENTS_BASIS.isNotNull())
        .orderBy(EVENTS_GENERATION.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Generation(
                    row.get(EVENTS_GENERATION),
                    row.get(EVENTS_BASIS),
                    row.get(EVENTS_ENTRY),
                    row.get(EVENTS_LAST)));
  }

  /** Hands out the blocks of a generation in their order. */
  public void each(Generation generation, Consumer<String> take) {
    int block = 0;
    for (String body = body(generation, block); body != null; body = body(generation, block)) {
      take.accept(body);
      block++;
    }
  }

  private @Nullable String body(Generation generation, int block) {
    return session
        .sql()
        .select(EVENT_BLOCK_BODY)
        .from(EVENT_BLOCK)
        .where(EVENT_BLOCK_GENERATION.eq(generation.number()), EVENT_BLOCK_BLOCK.eq(block))
        .fetchOne(EVENT_BLOCK_BODY);
  }

  /** Keeps a generation in the place of all before it, block by block. */
  public void keep(String basis, int entry, int last, Iterable<String> blocks) {
    int number = session.write(sql -> begun(sql, entry, last));
    int block = 0;
    for (String body : blocks) {
      int at = block++;
      session.write(
          sql ->
              sql.insertInto(
                      EVENT_BLOCK, EVENT_BLOCK_GENERATION, EVENT_BLOCK_BLOCK, EVENT_BLOCK_BODY)
                  .values(number, at, body)
                  .execute());
    }
    session.write(
        sql -> {
          sql.update(EVENTS).set(EVENTS_BASIS, basis).where(EVENTS_GENERATION.eq(number)).execute();
          sql.deleteFrom(EVENT_BLOCK).where(EVENT_BLOCK_GENERATION.lt(number)).execute();
          return sql.deleteFrom(EVENTS).where(EVENTS_GENERATION.lt(number)).execute();
        });
  }

  private static int begun(DSLContext sql, int entry, int last) {
    Integer before = sql.select(DSL.max(EVENTS_GENERATION)).from(EVENTS).fetchOne(0, Integer.class);
    int number = before == null ? 1 : before + 1;
    sql.insertInto(EVENTS, EVENTS_GENERATION, EVENTS_ENTRY, EVENTS_LAST)
        .values(number, entry, last)
        .execute();
    return number;
  }
}
