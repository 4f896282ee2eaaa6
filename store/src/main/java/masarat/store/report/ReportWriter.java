package masarat.store.report;

import static masarat.store.database.Tables.BAND;
import static masarat.store.database.Tables.BAND_BAND;
import static masarat.store.database.Tables.BAND_REPORT;
import static masarat.store.database.Tables.ORIGINAL;
import static masarat.store.database.Tables.ORIGINAL_PACKED;
import static masarat.store.database.Tables.ORIGINAL_SHA256;
import static masarat.store.database.Tables.ORIGINAL_SIZE;
import static masarat.store.database.Tables.REPORT;
import static masarat.store.database.Tables.REPORT_ALIKE;
import static masarat.store.database.Tables.REPORT_BODY;
import static masarat.store.database.Tables.REPORT_CAPTURED;
import static masarat.store.database.Tables.REPORT_ENTRY;
import static masarat.store.database.Tables.REPORT_ID;
import static masarat.store.database.Tables.REPORT_NUMBER;
import static masarat.store.database.Tables.REPORT_ORIGIN;
import static masarat.store.database.Tables.REPORT_PUBLISHED;
import static masarat.store.database.Tables.REPORT_PUBLISHER;
import static masarat.store.database.Tables.REPORT_READER;
import static masarat.store.database.Tables.REPORT_SHA256;
import static masarat.store.database.Tables.REPORT_SKETCH;
import static masarat.store.database.Tables.REPORT_SUPERSEDED;

import java.util.List;
import java.util.Optional;
import masarat.store.audit.Journal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes reports within one transaction. */
public final class ReportWriter {
  private static final int MOST_COMPARED = 50;

  private final DSLContext sql;
  private final Journal journal;
  private int last;

  public ReportWriter(DSLContext sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
    this.last =
        Optional.ofNullable(
                sql.select(DSL.max(REPORT_NUMBER)).from(REPORT).fetchOne(0, Integer.class))
            .orElse(0);
  }

  /** What became of a report. */
  public enum Fate {
    /** Its id was unknown. */
    NEW,
    /** Another text of it is kept, and steps back. */
    CHANGED,
    /** It is kept already. */
    SAME
  }

  /**
   * @param alike the id of an earlier report that it nearly repeats, null if none
   */
  public record Written(Fate fate, @Nullable String alike) {}

  /** Keeps a report unless it is there already, byte by byte and field by field. */
  public Written write(Arrival arrival, String reader) {
    String id = arrival.report.id();
    Record old =
        sql.select(REPORT_NUMBER, REPORT_SHA256, REPORT_BODY, REPORT_ALIKE)
            .from(REPORT)
            .where(REPORT_ID.eq(id), REPORT_SUPERSEDED.isNull())
            .fetchOne();
    if (old != null
        && old.get(REPORT_SHA256).equals(arrival.sha256)
        && old.get(REPORT_BODY).equals(arrival.line)) {
      sql.update(REPORT)
          .set(REPORT_READER, reader)
          .where(REPORT_NUMBER.eq(old.get(REPORT_NUMBER)))
          .execute();
      return new Written(Fate.SAME, old.get(REPORT_ALIKE));
    }
    int entry = journal.add("report", id, arrival.capture.origin(), arrival.content());
    if (old != null) {
      sql.update(REPORT)
          .set(REPORT_SUPERSEDED, entry)
          .where(REPORT_NUMBER.eq(old.get(REPORT_NUMBER)))
          .execute();
    }
    String alike = alike(arrival);
    insert(arrival, entry, alike, reader);
    return new Written(old == null ? Fate.NEW : Fate.CHANGED, alike);
  }

  private void insert(Arrival arrival, int entry, @Nullable String alike, String reader) {
    int number = ++last;
    sql.insertInto(ORIGINAL, ORIGINAL_SHA256, ORIGINAL_SIZE, ORIGINAL_PACKED)
        .values(arrival.sha256, arrival.capture.bytes().length, arrival.packed)
        .onConflictDoNothing()
        .execute();
    sql.insertInto(
            REPORT,
            REPORT_NUMBER,
            REPORT_ID,
            REPORT_ENTRY,
            REPORT_SHA256,
            REPORT_ORIGIN,
            REPORT_CAPTURED,
            REPORT_PUBLISHED,
            REPORT_PUBLISHER,
            REPORT_BODY,
            REPORT_SKETCH,
            REPORT_ALIKE,
            REPORT_READER)
        .values(
            number,
            arrival.report.id(),
            entry,
            arrival.sha256,
            arrival.capture.origin(),
            arrival.capture.at().toString(),
            arrival.report.published() == null
                ? null
                : (int) arrival.report.published().toEpochDay(),
            arrival.report.publisher(),
            arrival.line,
            arrival.sketch.bytes(),
            alike,
            reader)
        .execute();
    var bands = sql.insertInto(BAND, BAND_BAND, BAND_REPORT);
    for (long band : arrival.sketch.bands().stream().distinct().toList()) {
      bands = bands.values(band, number);
    }
    bands.execute();
  }

  /** The report that shares most with it, other than an older text of its own. */
  private @Nullable String alike(Arrival arrival) {
    List<? extends Record> near =
        sql.selectDistinct(REPORT_NUMBER, REPORT_ID, REPORT_SKETCH)
            .from(BAND)
            .join(REPORT)
            .on(REPORT_NUMBER.eq(BAND_REPORT))
            .where(BAND_BAND.in(arrival.sketch.bands()), REPORT_ID.ne(arrival.report.id()))
            .orderBy(REPORT_NUMBER)
            .limit(MOST_COMPARED)
            .fetch();
    String best = null;
    double most = Sketch.ALIKE;
    for (Record row : near) {
      double likeness = arrival.sketch.likeness(Sketch.of(row.get(REPORT_SKETCH)));
      if (likeness >= most && (best == null || likeness > most)) {
        most = likeness;
        best = row.get(REPORT_ID);
      }
    }
    return best;
  }
}
