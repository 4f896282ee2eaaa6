package masarat.documents;

import java.util.List;
import java.util.Locale;

/**
 * Where the words of a report stand in the file they were read from, so that a quotation can be
 * shown in its place. It is found anew from the file's bytes, which a store keeps.
 */
public final class Layout {
  private Layout() {}

  /**
   * A line of a report's text and its box on a page.
   *
   * @param start in Unicode code points of the report's text
   * @param end behind the line's last code point
   * @param page counted from 1
   * @param x of the left side, in points of 1/72 inch from the left of the page
   * @param y of the upper side, in points from the top of the page
   */
  public record OnPage(int start, int end, int page, float x, float y, float width, float height) {}

  /**
   * The lines of a PDF in the order of the text; none for files of other kinds, whose text has no
   * pages, and for a PDF that cannot be read.
   *
   * @param name of the file, which tells its kind
   */
  public static List<OnPage> of(String name, byte[] bytes) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      return List.of();
    }
    try {
      return List.copyOf(PdfFile.lines(bytes));
    } catch (Unreadable e) {
      return List.of();
    }
  }
}
