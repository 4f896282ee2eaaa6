package masarat.documents;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * How the elements of a page are found in it (XPath 1.0), told while all of it is there: a number
 * counts the elements of that name beside each other.
 */
final class ElementPaths {
  /** Of a page in which nothing is looked for. */
  static final ElementPaths NONE = new ElementPaths();

  /** The last step to each element. */
  private final IdentityHashMap<Node, String> steps = new IdentityHashMap<>();

  private ElementPaths() {}

  static ElementPaths of(Element page) {
    ElementPaths paths = new ElementPaths();
    page.getAllElements().forEach(paths::addChildren);
    return paths;
  }

  private void addChildren(Element parent) {
    Map<String, Integer> beside = new HashMap<>();
    parent.children().forEach(child -> beside.merge(child.normalName(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (Element child : parent.children()) {
      String name = child.normalName();
      int number = seen.merge(name, 1, Integer::sum);
      boolean alone = beside.getOrDefault(name, 0) == 1;
      steps.put(child, "/" + name + (alone ? "" : "[" + number + "]"));
    }
  }

  /** The path of the element that a node stands in. */
  String around(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node up = node.parent(); up != null; up = up.parent()) {
      path.insert(0, steps.getOrDefault(up, ""));
    }
    return path.toString();
  }
}
