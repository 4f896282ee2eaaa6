package masarat.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What was captured as a browser can show it. Texts are in UTF-8, whatever they were in.
 *
 * @param mediaType for the browser; whoever hands out {@code text/html} must forbid it to run or to
 *     fetch anything
 */
public record Viewable(String mediaType, byte[] bytes) {
  /**
   * The bytes that a report was read from; empty for those that no browser shows.
   *
   * @param origin of the bytes, which tells their kind
   */
  public static Optional<Viewable> of(String origin, byte[] bytes) {
    try {
      return switch (Kind.ofCopy(origin, bytes)) {
        case HTML -> Optional.of(text("text/html", HtmlPage.text(bytes)));
        // A line of a file, a row of a table and a pasted text are of no kind of their own.
        case TEXT, REPORTS, TABLE, UNKNOWN -> Optional.of(text("text/plain", Decoding.text(bytes)));
        case PDF -> Optional.of(new Viewable("application/pdf", bytes));
        default -> Optional.empty();
      };
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** Whether it is a page with markup, which could run and fetch things. */
  public boolean isMarkup() {
    return mediaType.startsWith("text/html");
  }

  private static Viewable text(String type, String text) {
    return new Viewable(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
