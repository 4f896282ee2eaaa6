package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_BODY;
import static masarat.store.database.Tables.CLAIM_ENTRY;
import static masarat.store.database.Tables.CLAIM_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masarat.store.audit.Digest;
import masarat.store.audit.Entry;
import masarat.store.audit.Rows;
import masarat.store.audit.Witness;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Knows whether claims are those that were read. */
public final class ClaimWitness implements Witness {
  private final Rows rows;

  public ClaimWitness(DSLContext sql) {
    this.rows =
        new Rows(
            CLAIM_NUMBER,
            after ->
                sql.select(CLAIM_NUMBER, CLAIM_ENTRY, CLAIM_BODY)
                    .from(CLAIM)
                    .where(CLAIM_NUMBER.gt(after))
                    .orderBy(CLAIM_NUMBER)
                    .limit(Rows.FETCH)
                    .fetch());
  }

  @Override
  public Set<String> acts() {
    return Set.of("reading", ClaimWriter.ADDING);
  }

  @Override
  public Optional<String> check(Entry entry) {
    List<String> lines = new ArrayList<>();
    for (Record row = rows.peek();
        row != null && row.get(CLAIM_ENTRY) <= entry.number();
        row = rows.peek()) {
      lines.add(row.get(CLAIM_BODY));
      rows.take();
    }
    return Digest.of(lines).equals(entry.content())
        ? Optional.empty()
        : Optional.of("the claims are not those that were read");
  }

  @Override
  public Optional<String> end() {
    return rows.peek() == null ? Optional.empty() : Optional.of("a claim has no entry");
  }
}
