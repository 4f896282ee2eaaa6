package masarat.export;

import org.jspecify.annotations.Nullable;

/**
 * Where the words of a claim stand in the file that was captured.
 *
 * @param page of a PDF, from 1; null in other files
 * @param element of an HTML page that holds them all, as an XPath; null in other files
 */
public record Standing(@Nullable Integer page, @Nullable String element) {
  /** In a file without pages and elements, or in one that is not at hand. */
  public static final Standing UNKNOWN = new Standing(null, null);

  /** Finds where the words of a report stand. */
  @FunctionalInterface
  public interface Finder {
    /** Of a report whose file is not at hand. */
    Finder NONE = (start, end) -> UNKNOWN;

    /**
     * Where words stand.
     *
     * @param start their first code point in the report's text
     * @param end behind their last one
     */
    Standing find(int start, int end);
  }
}
