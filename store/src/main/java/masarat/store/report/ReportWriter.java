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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.model.Report;
import masarat.store.audit.Journal;
import masarat.store.database.Batch;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of one transaction. What is there already is asked for all of them at once,
 * and what is new is written at once, for a statement takes longer than its work.
 */
public final class ReportWriter {
  private final DSLContext sql;
  private final Journal journal;
  private final String reader;
  private final Map<String, Current> current = new HashMap<>();
  private final Repeats repeats;
  private final Batch originals;
  private final Batch reports;
  private final Batch bands;
  private int last;
  private int safe;

  /** The text of a report that stands. */
  private record Current(int number, String sha256, String line, @Nullable String alike) {}

  /**
   * @param arrivals the reports that will be written
   * @param reader which read them
   */
  public ReportWriter(DSLContext sql, Journal journal, List<Arrival> arrivals, String reader) {
    this.sql = sql;
    this.journal = journal;
    this.reader = reader;
    this.repeats = new Repeats(sql, arrivals);
    this.originals =
        new Batch(
            sql,
            sql.insertInto(ORIGINAL, ORIGINAL_SHA256, ORIGINAL_SIZE, ORIGINAL_PACKED)
                .values("", 0, new byte[0])
                .onConflictDoNothing());
    this.reports =
        new Batch(
            sql,
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
                .values(0, "", 0, "", "", "", 0, "", "", new byte[0], "", ""));
    this.bands =
        new Batch(
            sql, sql.insertInto(BAND, BAND_BAND, BAND_REPORT).values(0L, 0).onConflictDoNothing());
    this.last =
        Optional.ofNullable(
                sql.select(DSL.max(REPORT_NUMBER)).from(REPORT).fetchOne(0, Integer.class))
            .orElse(0);
    this.safe = last;
    List<String> ids = arrivals.stream().map(arrival -> arrival.report.id()).distinct().toList();
    for (List<String> some : Some.of(ids)) {
      sql.select(REPORT_ID, REPORT_NUMBER, REPORT_SHA256, REPORT_BODY, REPORT_ALIKE)
          .from(REPORT)
          .where(REPORT_ID.in(some), REPORT_SUPERSEDED.isNull())
          .forEach(
              row ->
                  current.put(
                      row.value1(),
                      new Current(row.value2(), row.value3(), row.value4(), row.value5())));
    }
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

  /**
   * Keeps a report, with {@link #flush()} at the latest, unless it is there already, byte by byte
   * and field by field.
   */
  public Written write(Arrival arrival) {
    String id = arrival.report.id();
    Current old = current.get(id);
    if (old != null && old.sha256.equals(arrival.sha256) && old.line.equals(arrival.line)) {
      sql.update(REPORT).set(REPORT_READER, reader).where(REPORT_NUMBER.eq(old.number)).execute();
      return new Written(Fate.SAME, old.alike);
    }
    int entry = journal.add("report", id, arrival.capture.origin(), arrival.content());
    if (old != null) {
      supersede(old, entry);
    }
    String alike = repeats.of(arrival);
    insert(arrival, entry, alike);
    return new Written(old == null ? Fate.NEW : Fate.CHANGED, alike);
  }

  private void supersede(Current old, int entry) {
    if (old.number > safe) {
      flush();
    }
    sql.update(REPORT).set(REPORT_SUPERSEDED, entry).where(REPORT_NUMBER.eq(old.number)).execute();
  }

  private void insert(Arrival arrival, int entry, @Nullable String alike) {
    int number = ++last;
    Report text = arrival.report;
    LocalDate day = text.published();
    originals.row(arrival.sha256, arrival.capture.bytes().length, arrival.packed);
    reports.row(
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
    arrival.sketch.bands().forEach(band -> bands.row(band, number));
    repeats.add(number, arrival);
    current.put(text.id(), new Current(number, arrival.sha256, arrival.line, alike));
  }

  /** Writes what was put in. */
  public void flush() {
    originals.execute();
    reports.execute();
    bands.execute();
    safe = last;
  }
}
