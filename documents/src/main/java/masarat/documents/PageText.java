package masarat.documents;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a piece of a page as a reader sees it: paragraphs apart, lines where they break. */
final class PageText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private final List<Layout.InMarkup> runs = new ArrayList<>();

  /** Code points of the text so far. */
  private int length;

  /** What stands between the last words and the next: nothing, a blank or line breaks. */
  private String gap = "";

  private final ElementPaths paths;

  private PageText(ElementPaths paths) {
    this.paths = paths;
  }

  static PageText of(Element element, ElementPaths paths) {
    PageText visitor = new PageText(paths);
    element.traverse(visitor);
    return visitor;
  }

  String text() {
    return text.toString();
  }

  /** Where its words stand in the markup, if the page was parsed so that this is known. */
  List<Layout.InMarkup> runs() {
    return List.copyOf(runs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      run(words);
    } else if (node instanceof Element element) {
      breakBefore(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.nameIs("br")) {
      breakBefore(element);
    }
  }

  private void breakBefore(Element element) {
    if (element.nameIs("br") || element.nameIs("li") || element.nameIs("tr")) {
      widen("\n");
    } else if (element.nameIs("td") || element.nameIs("th")) {
      widen(" ");
    } else if (element.isBlock()) {
      widen("\n\n");
    }
  }

  private void widen(String wanted) {
    if (wanted.length() > gap.length() || gap.equals(" ")) {
      gap = wanted;
    }
  }

  private void run(TextNode words) {
    int before = text.length();
    add(words.getWholeText());
    int first = before;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int start = length + first - before;
    length += text.codePointCount(before, text.length());
    Range range = words.sourceRange();
    if (start < length && range.isTracked()) {
      runs.add(
          new Layout.InMarkup(
              start,
              length,
              range.startPos(),
              range.endPos(),
              range.start().lineNumber(),
              paths.around(words)));
    }
  }

  private void add(String words) {
    int i = 0;
    while (i < words.length()) {
      int c = words.codePointAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (gap.isEmpty()) {
          gap = " ";
        }
      } else {
        if (!text.isEmpty()) {
          text.append(gap);
        }
        gap = "";
        text.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
  }
}
