package masarat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that speaks of what happened, untouched.
 *
 * @param text all that is read; a title is part of it or is not read
 * @param published the day from which relative dates count
 * @param language {@code ar} or {@code en}; found from the script when absent
 */
public record Report(
    String id,
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language) {
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A report has no id.");
    }
  }
}
