package masarat.store.kept;

import static masarat.store.database.Tables.KEPT;
import static masarat.store.database.Tables.KEPT_BODY;
import static masarat.store.database.Tables.KEPT_ENTRY;

import java.util.Optional;
import java.util.Set;
import masarat.store.audit.Digest;
import masarat.store.audit.Entry;
import masarat.store.audit.Rows;
import masarat.store.audit.Witness;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Knows whether studies and sources are those that were kept. */
public final class KeptWitness implements Witness {
  private final Rows rows;

  public KeptWitness(DSLContext sql) {
    this.rows =
        new Rows(
            KEPT_ENTRY,
            after ->
                sql.selectFrom(KEPT)
                    .where(KEPT_ENTRY.gt(after))
                    .orderBy(KEPT_ENTRY)
                    .limit(Rows.FETCH)
                    .fetch());
  }

  @Override
  public Set<String> acts() {
    return Set.of("study", "source");
  }

  @Override
  public Optional<String> check(Entry entry) {
    Record row = rows.peek();
    if (row == null || row.get(KEPT_ENTRY) != entry.number()) {
      return Optional.of("it is missing");
    }
    rows.take();
    return Digest.of(row.get(KEPT_BODY)).equals(entry.content())
        ? Optional.empty()
        : Optional.of("it is not what was kept");
  }

  @Override
  public Optional<String> end() {
    return rows.peek() == null ? Optional.empty() : Optional.of("something kept has no entry");
  }
}
