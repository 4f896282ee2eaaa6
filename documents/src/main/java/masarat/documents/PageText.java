package masarat.documents;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a piece of a page as a reader sees it: paragraphs apart, lines where they break. */
final class PageText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  /** What stands between the last words and the next: nothing, a blank or line breaks. */
  private String gap = "";

  private PageText() {}

  static String of(Element element) {
    PageText visitor = new PageText();
    element.traverse(visitor);
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
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
