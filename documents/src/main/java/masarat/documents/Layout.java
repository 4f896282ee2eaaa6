package masarat.documents;

import java.util.List;

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
   * @param origin of the bytes, which tells their kind
   */
  public static List<OnPage> of(String origin, byte[] bytes) {
    if (Kind.ofCopy(origin, bytes) != Kind.PDF) {
      return List.of();
    }
    try {
      return List.copyOf(PdfFile.lines(bytes));
    } catch (Unreadable e) {
      return List.of();
    }
  }

  /**
   * A run of a report's text that stands in one piece in the markup of a page.
   *
   * @param start in Unicode code points of the report's text
   * @param end behind the run's last code point
   * @param from where the run begins in the decoded text of the file, in UTF-16 units, as a browser
   *     counts; signs written as {@code &...;} are longer there
   * @param to behind its end there
   * @param line of the decoded text on which it begins, from 1
   * @param element it stands in, as an XPath of the page as a browser builds it
   */
  public record InMarkup(int start, int end, int from, int to, int line, String element) {}

  /**
   * The runs of an HTML page's article in the order of the text; none for files of other kinds.
   *
   * @param origin of the bytes, which tells their kind
   */
  public static List<InMarkup> inMarkup(String origin, byte[] bytes) {
    if (Kind.ofCopy(origin, bytes) != Kind.HTML) {
      return List.of();
    }
    try {
      return HtmlPage.runs(bytes);
    } catch (Unreadable e) {
      return List.of();
    }
  }
}
