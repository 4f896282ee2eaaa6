package masarat.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an exported file holds.
 *
 * @param format its name
 * @param written claims in the file
 * @param left claims that the format cannot say, or that no figure of a dossier leads to
 * @param discretion what was kept back
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param about what else it was made of, by name
 */
public record Manifest(
    String format,
    long written,
    long left,
    Discretion discretion,
    String sha256,
    Map<String, String> about) {
  /** Of a file that is a text, in UTF-8. */
  public static Manifest ofText(
      String format,
      long written,
      long left,
      Discretion discretion,
      String text,
      Map<String, String> about) {
    byte[] sum = digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return new Manifest(format, written, left, discretion, HexFormat.of().formatHex(sum), about);
  }

  /**
   * As JSON, to lie beside the file.
   *
   * @param file name of the file
   * @param version of the program
   */
  public String json(String file, String version) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", file);
    node.put("format", format);
    node.put("sha256", sha256);
    node.put("claims", written);
    node.put("left_out", left);
    node.put("without_quotes", discretion.withoutQuotes());
    if (discretion.smallest() > 1) {
      node.put("counts_guarded_below", discretion.smallest());
    }
    about.forEach(node::put);
    node.put("offsets", "Unicode code points of the report's text, half-open");
    node.put("program", "masarat " + version);
    return node.toPrettyString();
  }

  /** SHA-256. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java knows SHA-256", e);
    }
  }
}
