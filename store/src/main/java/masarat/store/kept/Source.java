package masarat.store.kept;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who publishes or speaks: an organisation, never a person.
 *
 * @param slug by which claims and reports name it
 * @param note what analysts hold of it
 */
public record Source(String slug, @Nullable String nameAr, @Nullable String nameEn, String note) {
  public Source {
    if (slug.isBlank()) {
      throw new IllegalArgumentException("A source has no slug.");
    }
  }
}
