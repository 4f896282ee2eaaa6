package masarat.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Where on a page the article stands: the element that says it is the article if a good part of the
 * page's prose is in it, else the one with the densest paragraphs.
 */
final class ArticleBody {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button, figure,"
          + " select, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
          + " [role=contentinfo], body > header";

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /** An article holds at least this part of the prose of its page; teasers of others hold less. */
  private static final double GOOD_PART = 0.3;

  private ArticleBody() {}

  /** The element that holds the article; everything that is no prose is taken off the page. */
  static Element of(Document page) {
    page.select(FURNITURE).remove();
    page.body().getAllElements().stream().filter(ArticleBody::isLinkList).forEach(Element::remove);
    Map<Element, Integer> paragraphs = paragraphs(page.body());
    int all = paragraphs.values().stream().mapToInt(Integer::intValue).sum();
    for (String marked : MARKED) {
      Element best = page.body();
      int most = 0;
      for (Element candidate : page.select(marked)) {
        int prose = prose(candidate, paragraphs);
        if (prose > most) {
          most = prose;
          best = candidate;
        }
      }
      if (most > 0 && most >= GOOD_PART * all) {
        return best;
      }
    }
    return densest(page.body(), paragraphs);
  }

  /** Letters of each paragraph: a block with words and no block within. */
  private static Map<Element, Integer> paragraphs(Element body) {
    Map<Element, Integer> paragraphs = new HashMap<>();
    for (Element element : body.getAllElements()) {
      if (isLeafBlock(element) && element.hasText()) {
        paragraphs.put(element, element.text().length());
      }
    }
    return paragraphs;
  }

  private static int prose(Element within, Map<Element, Integer> paragraphs) {
    return within.getAllElements().stream().mapToInt(e -> paragraphs.getOrDefault(e, 0)).sum();
  }

  /** Each paragraph counts whole for its parent and half for the parent above. */
  private static Element densest(Element body, Map<Element, Integer> paragraphs) {
    Map<Element, Double> density = new HashMap<>();
    paragraphs.forEach(
        (paragraph, letters) -> {
          Element parent = paragraph.parent();
          if (paragraph == body || parent == null) {
            return;
          }
          density.merge(parent, (double) letters, Double::sum);
          if (parent != body && parent.parent() != null) {
            density.merge(parent.parent(), letters / 2.0, Double::sum);
          }
        });
    Element best = body;
    double most = 0;
    for (Element element : body.getAllElements()) {
      double value = density.getOrDefault(element, 0.0);
      if (value > most) {
        most = value;
        best = element;
      }
    }
    return best;
  }

  /** A block whose words are mostly those of links leads elsewhere. */
  private static boolean isLinkList(Element element) {
    if (!element.isBlock() || element.nameIs("body")) {
      return false;
    }
    Elements links = element.select("a[href]");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked > 0 && linked > element.text().length() / 2;
  }

  private static boolean isLeafBlock(Element element) {
    return element.isBlock()
        && element.getAllElements().stream().noneMatch(e -> e != element && e.isBlock());
  }
}
