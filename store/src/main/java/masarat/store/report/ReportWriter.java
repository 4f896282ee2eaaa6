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

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masarat.model.Report;
import masarat.store.audit.Journal;
import org.jooq.CloseableQuery;
import org.jooq.CloseableResultQuery;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes reports within one transaction. */
public final class ReportWriter implements AutoCloseable {
  private static final int MOST_COMPARED = 50;

  private final DSLContext sql;
  private final Journal journal;
  // Statements are prepared once and not for each report, which would take longer than the work.
  private final CloseableResultQuery<?> current;
  private final CloseableResultQuery<?> near;
  private final CloseableQuery original;
  private final CloseableQuery report;
  private final CloseableQuery band;
  private int last;

  public ReportWriter(DSLContext sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
    this.current =
        sql.select(REPORT_NUMBER, REPORT_SHA256, REPORT_BODY, REPORT_ALIKE)
            .from(REPORT)
            .where(REPORT_ID.eq(""), REPORT_SUPERSEDED.isNull())
            .keepStatement(true);
    this.near =
        sql.selectDistinct(REPORT_NUMBER, REPORT_ID, REPORT_SKETCH)
            .from(BAND)
            .join(REPORT)
            .on(REPORT_NUMBER.eq(BAND_REPORT))
            .where(BAND_BAND.in(Collections.nCopies(Sketch.BANDS, 0L)), REPORT_ID.ne(""))
            .orderBy(REPORT_NUMBER)
            .limit(DSL.inline(MOST_COMPARED))
            .keepStatement(true);
    this.original =
        sql.insertInto(ORIGINAL, ORIGINAL_SHA256, ORIGINAL_SIZE, ORIGINAL_PACKED)
            .values("", 0, new byte[0])
            .onConflictDoNothing()
            .keepStatement(true);
    this.report =
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
            .values(0, "", 0, "", "", "", 0, "", "", new byte[0], "", "")
            .keepStatement(true);
    this.band =
        sql.insertInto(BAND, BAND_BAND, BAND_REPORT)
            .values(0L, 0)
            .onConflictDoNothing()
            .keepStatement(true);
    this.last =
        Optional.ofNullable(
                sql.select(DSL.max(REPORT_NUMBER)).from(REPORT).fetchOne(0, Integer.class))
            .orElse(0);
  }

  /** Gives the statements back. */
  @Override
  public void close() {
    Stream.of(current, near, original, report, band).forEach(CloseableQuery::close);
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
    Record old = current.bind(1, id).fetchOne();
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
    Report text = arrival.report;
    LocalDate day = text.published();
    run(original, arrival.sha256, arrival.capture.bytes().length, arrival.packed);
    run(
        report,
        number,
        text.id(),
        entry,
        arrival.sha256,
        arrival.capture.origin(),
        arrival.capture.at().toString(),
        day == null ? null : (int) day.toEpochDay(),
        text.publisher(),
        arrival.line,
        arrival.sketch.bytes(),
        alike,
        reader);
    arrival.sketch.bands().forEach(each -> run(band, each, number));
  }

  private static void run(Query statement, @Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      statement.bind(i + 1, values[i]);
    }
    statement.execute();
  }

  /** The report that shares most with it, other than an older text of its own. */
  private @Nullable String alike(Arrival arrival) {
    List<Long> bands = arrival.sketch.bands();
    for (int i = 0; i < bands.size(); i++) {
      near.bind(i + 1, bands.get(i));
    }
    near.bind(bands.size() + 1, arrival.report.id());
    String best = null;
    double most = Sketch.ALIKE;
    for (Record row : near.fetch()) {
      double likeness = arrival.sketch.likeness(Sketch.of(row.get(REPORT_SKETCH)));
      if (likeness >= most && (best == null || likeness > most)) {
        most = likeness;
        best = row.get(REPORT_ID);
      }
    }
    return best;
  }
}
