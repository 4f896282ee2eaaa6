package masarat.bench.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** English articles of TR-News (Kamalloo and Rafiei, 2018), one XML file. */
final class TrNews {
  private TrNews() {}

  static List<MarkedText> read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      List<MarkedText> texts = new ArrayList<>();
      for (Element article : children(root, "article")) {
        List<Toponym> toponyms = new ArrayList<>();
        children(article, "toponym").forEach(mark -> toponyms.add(toponym(mark)));
        String text = String.valueOf(told(article, "text"));
        texts.add(new MarkedText(text, "en", toponyms));
      }
      return texts;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Toponym toponym(Element mark) {
    String lat = told(mark, "lat");
    String lon = told(mark, "lon");
    double[] point =
        lat == null || lon == null
            ? null
            : new double[] {Double.parseDouble(lat), Double.parseDouble(lon)};
    int start = Integer.parseInt(String.valueOf(told(mark, "start")));
    int end = Integer.parseInt(String.valueOf(told(mark, "end")));
    return new Toponym(start, end, true, point);
  }

  private static @Nullable String told(Element of, String name) {
    List<Element> found = children(of, name);
    return found.isEmpty() ? null : found.get(0).getTextContent();
  }

  private static List<Element> children(Element of, String name) {
    NodeList found = of.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
