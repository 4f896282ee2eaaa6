package masarat.store.report;

import static masarat.store.database.Tables.ORIGINAL;
import static masarat.store.database.Tables.ORIGINAL_PACKED;
import static masarat.store.database.Tables.ORIGINAL_SHA256;
import static masarat.store.database.Tables.ORIGINAL_SIZE;
import static masarat.store.database.Tables.REPORT;
import static masarat.store.database.Tables.REPORT_BODY;
import static masarat.store.database.Tables.REPORT_ENTRY;
import static masarat.store.database.Tables.REPORT_SHA256;

import java.util.Optional;
import java.util.Set;
import masarat.store.audit.Digest;
import masarat.store.audit.Entry;
import masarat.store.audit.Rows;
import masarat.store.audit.Witness;
import masarat.store.database.StoreProblem;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Knows whether the bytes and the text of a report are those that the chain tells of. */
public final class ReportWitness implements Witness {
  private final Rows rows;

  public ReportWitness(DSLContext sql) {
    this.rows =
        new Rows(
            REPORT_ENTRY,
            after ->
                sql.select(REPORT_ENTRY, REPORT_SHA256, REPORT_BODY, ORIGINAL_SIZE, ORIGINAL_PACKED)
                    .from(REPORT)
                    .leftJoin(ORIGINAL)
                    .on(ORIGINAL_SHA256.eq(REPORT_SHA256))
                    .where(REPORT_ENTRY.gt(after))
                    .orderBy(REPORT_ENTRY)
                    .limit(Rows.FETCH)
                    .fetch());
  }

  @Override
  public Set<String> acts() {
    return Set.of("report");
  }

  @Override
  public Optional<String> check(Entry entry) {
    Record row = rows.peek();
    if (row == null || row.get(REPORT_ENTRY) != entry.number()) {
      return Optional.of("the report is missing");
    }
    rows.take();
    String sha256 = row.get(REPORT_SHA256);
    if (!Arrival.content(sha256, row.get(REPORT_BODY)).equals(entry.content())) {
      return Optional.of("the text is not the one that was kept");
    }
    return isOriginal(row, sha256)
        ? Optional.empty()
        : Optional.of("the bytes are not those that were captured");
  }

  private static boolean isOriginal(Record row, String sha256) {
    byte[] packed = row.get(ORIGINAL_PACKED);
    try {
      return packed != null
          && Digest.of(Packed.unpack(packed, row.get(ORIGINAL_SIZE))).equals(sha256);
    } catch (StoreProblem e) {
      return false;
    }
  }

  @Override
  public Optional<String> end() {
    return rows.peek() == null ? Optional.empty() : Optional.of("a report has no entry");
  }
}
