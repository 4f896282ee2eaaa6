package masarat.store.report;

import java.time.Instant;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is kept.
 *
 * @param number of the store, never given twice
 * @param sha256 of the bytes as captured
 * @param origin where they were taken from
 * @param captured when
 * @param reader which reader read it last, null if none did
 * @param alike the id of an earlier report that it nearly repeats
 * @param superseded whether a newer text of it stands in its place
 */
public record StoredReport(
    int number,
    Report report,
    String sha256,
    String origin,
    Instant captured,
    @Nullable String reader,
    @Nullable String alike,
    boolean superseded) {}
