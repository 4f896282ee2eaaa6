package masarat.store.report;

import static masarat.store.database.Tables.ORIGINAL;
import static masarat.store.database.Tables.ORIGINAL_PACKED;
import static masarat.store.database.Tables.ORIGINAL_SHA256;
import static masarat.store.database.Tables.ORIGINAL_SIZE;
import static masarat.store.database.Tables.REPORT;
import static masarat.store.database.Tables.REPORT_ALIKE;
import static masarat.store.database.Tables.REPORT_BODY;
import static masarat.store.database.Tables.REPORT_CAPTURED;
import static masarat.store.database.Tables.REPORT_ID;
import static masarat.store.database.Tables.REPORT_NUMBER;
import static masarat.store.database.Tables.REPORT_ORIGIN;
import static masarat.store.database.Tables.REPORT_READER;
import static masarat.store.database.Tables.REPORT_SHA256;
import static masarat.store.database.Tables.REPORT_SUPERSEDED;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.model.JsonLines;
import masarat.store.database.Session;
import org.jooq.Record;

/** The reports of a store, for those who look. */
public final class Reports {
  private final Session session;

  public Reports(Session session) {
    this.session = session;
  }

  /** The current text of a report. */
  public Optional<StoredReport> find(String id) {
    return session
        .sql()
        .selectFrom(REPORT)
        .where(REPORT_ID.eq(id), REPORT_SUPERSEDED.isNull())
        .fetchOptional(Reports::stored);
  }

  /** The current texts of those of some reports that are here, by id. */
  public Map<String, StoredReport> find(Collection<String> ids) {
    return session
        .sql()
        .selectFrom(REPORT)
        .where(REPORT_ID.in(ids), REPORT_SUPERSEDED.isNull())
        .fetchMap(REPORT_ID, Reports::stored);
  }

  /** Every text that a report ever had, the oldest first. */
  public List<StoredReport> versions(String id) {
    return session
        .sql()
        .selectFrom(REPORT)
        .where(REPORT_ID.eq(id))
        .orderBy(REPORT_NUMBER)
        .fetch(Reports::stored);
  }

  /**
   * Current reports in the order in which the store got them.
   *
   * @param after the number of the last one seen, 0 for the first page
   */
  public List<StoredReport> page(int after, int limit) {
    return session
        .sql()
        .selectFrom(REPORT)
        .where(REPORT_SUPERSEDED.isNull(), REPORT_NUMBER.gt(after))
        .orderBy(REPORT_NUMBER)
        .limit(limit)
        .fetch(Reports::stored);
  }

  /** How many current reports there are. */
  public int count() {
    return session.sql().fetchCount(REPORT, REPORT_SUPERSEDED.isNull());
  }

  /** The bytes as they were captured. */
  public Optional<byte[]> original(String sha256) {
    return session
        .sql()
        .select(ORIGINAL_PACKED, ORIGINAL_SIZE)
        .from(ORIGINAL)
        .where(ORIGINAL_SHA256.eq(sha256))
        .fetchOptional(row -> Packed.unpack(row.value1(), row.value2()));
  }

  /** The SHA-256 of the bytes of those of some reports that a reader has read, by id. */
  public Map<String, String> read(Collection<String> ids, String reader) {
    return session
        .sql()
        .select(REPORT_ID, REPORT_SHA256)
        .from(REPORT)
        .where(REPORT_ID.in(ids), REPORT_SUPERSEDED.isNull(), REPORT_READER.eq(reader))
        .fetchMap(REPORT_ID, REPORT_SHA256);
  }

  static StoredReport stored(Record row) {
    return new StoredReport(
        row.get(REPORT_NUMBER),
        JsonLines.report(row.get(REPORT_BODY)),
        row.get(REPORT_SHA256),
        row.get(REPORT_ORIGIN),
        Instant.parse(row.get(REPORT_CAPTURED)),
        row.get(REPORT_READER),
        row.get(REPORT_ALIKE),
        row.get(REPORT_SUPERSEDED) != null);
  }

  /** What current reports are listed by; those that are not here are left out. */
  public Map<String, Published> published(Collection<String> ids) {
    return Published.all(session.sql(), ids);
  }
}
