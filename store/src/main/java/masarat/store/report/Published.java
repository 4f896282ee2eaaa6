package masarat.store.report;

import static masarat.store.database.Tables.REPORT;
import static masarat.store.database.Tables.REPORT_ID;
import static masarat.store.database.Tables.REPORT_PUBLISHED;
import static masarat.store.database.Tables.REPORT_PUBLISHER;
import static masarat.store.database.Tables.REPORT_SUPERSEDED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import masarat.model.Report;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What of a report its claims are listed by.
 *
 * @param day of publication
 * @param publisher who published it
 */
public record Published(@Nullable LocalDate day, @Nullable String publisher) {
  /** Of claims whose report is not here. */
  public static final Published UNKNOWN = new Published(null, null);

  public static Published of(Report report) {
    return new Published(report.published(), report.publisher());
  }

  /** Of the current texts of reports by id; those that are not here are left out. */
  public static Map<String, Published> all(DSLContext sql, Collection<String> ids) {
    return sql.select(REPORT_ID, REPORT_PUBLISHED, REPORT_PUBLISHER)
        .from(REPORT)
        .where(REPORT_ID.in(ids), REPORT_SUPERSEDED.isNull())
        .fetchMap(REPORT_ID, Published::of);
  }

  private static Published of(Record row) {
    Integer day = row.get(REPORT_PUBLISHED);
    return new Published(day == null ? null : LocalDate.ofEpochDay(day), row.get(REPORT_PUBLISHER));
  }
}
