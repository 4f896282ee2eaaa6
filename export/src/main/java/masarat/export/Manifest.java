package masarat.export;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an exported file holds.
 *
 * @param written claims in the file
 * @param left claims that the format cannot say
 * @param discretion what was kept back
 * @param sha256 of the file's bytes, in hexadecimal digits
 */
public record Manifest(
    Format format, long written, long left, Discretion discretion, String sha256) {
  /**
   * As JSON, to lie beside the file.
   *
   * @param file name of the file
   * @param version of the program
   */
  public String json(String file, String version) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", file);
    node.put("format", format.toString());
    node.put("sha256", sha256);
    node.put("claims", written);
    node.put("left_out", left);
    node.put("without_quotes", discretion.withoutQuotes());
    if (discretion.smallest() > 1) {
      node.put("counts_guarded_below", discretion.smallest());
    }
    node.put("offsets", "Unicode code points of the report's text, half-open");
    node.put("program", "masarat " + version);
    return node.toPrettyString();
  }
}
