package masarat.documents;

import java.time.LocalDate;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is known about reports that do not say it themselves; it never overrides what they say.
 *
 * @param published the day from which relative dates count
 * @param language {@code ar} or {@code en}
 */
public record Defaults(@Nullable LocalDate published, @Nullable String language) {
  /** Nothing is known. */
  public static final Defaults NONE = new Defaults(null, null);

  /** The report, what it lacks filled in. */
  public Report fill(Report report) {
    return new Report(
        report.id(),
        report.title(),
        report.text(),
        report.published() == null ? published : report.published(),
        report.publisher(),
        report.url(),
        report.language() == null ? language : report.language());
  }
}
