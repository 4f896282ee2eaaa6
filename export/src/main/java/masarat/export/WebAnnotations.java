package masarat.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import masarat.model.Evidence;
import masarat.model.JsonLines;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of annotations (W3C Web Annotation Data Model, 2017): the claim is the body, the words it
 * stands on are the target, found by position and, unless words are kept back, by quotation with
 * what stands round it, within the page of a PDF or the element of an HTML page where that is
 * known. Positions count code points of the text, as the standard asks.
 */
final class WebAnnotations implements ClaimWriter {
  private static final int ROUND = 32;

  /** What a fragment of a PDF means, by the name that the standard has for it. */
  private static final String PDF = "http://tools.ietf.org/rfc/rfc3778";

  private final Writer out;
  private String separator = "\n";

  WebAnnotations(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.append(
        "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:masarat:annotations\","
            + "\"type\":\"AnnotationPage\",\"items\":[");
  }

  @Override
  public boolean write(Told told) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", "urn:masarat:claim:" + told.id());
    node.put("type", "Annotation");
    node.put("motivation", "classifying");
    ObjectNode body = node.putObject("body");
    body.put("type", "TextualBody").put("format", "application/json").put("purpose", "describing");
    ObjectNode claim = JsonLines.tree(told.claim());
    if (told.quote() == null && claim.get("evidence") instanceof ObjectNode evidence) {
      evidence.remove("quote");
    }
    body.put("value", claim.toString());
    ObjectNode target = node.putObject("target");
    target.put(
        "source",
        told.address().isEmpty() ? "urn:masarat:report:" + told.claim().report() : told.address());
    selectors(target.putArray("selector"), told);
    out.append(separator).append(node.toString());
    separator = ",\n";
    return true;
  }

  private static void selectors(ArrayNode selectors, Told told) {
    Evidence evidence = told.claim().evidence();
    quote(told).ifPresent(selectors::add);
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", evidence.start())
        .put("end", evidence.end());
    Standing standing = told.standing();
    if (standing.page() != null) {
      ObjectNode page = selectors.addObject().put("type", "FragmentSelector");
      page.put("conformsTo", PDF).put("value", "page=" + standing.page());
      quote(told).ifPresent(quote -> page.set("refinedBy", quote));
    }
    if (standing.element() != null) {
      ObjectNode element = selectors.addObject().put("type", "XPathSelector");
      element.put("value", standing.element());
      quote(told).ifPresent(quote -> element.set("refinedBy", quote));
    }
  }

  private static Optional<ObjectNode> quote(Told told) {
    if (told.quote() == null) {
      return Optional.empty();
    }
    ObjectNode quote = JsonNodeFactory.instance.objectNode().put("type", "TextQuoteSelector");
    quote.put("exact", told.quote());
    round(quote, told.report(), told.claim().evidence());
    return Optional.of(quote);
  }

  private static void round(ObjectNode quote, @Nullable Report report, Evidence evidence) {
    if (report == null) {
      return;
    }
    String text = report.text();
    int length = text.codePointCount(0, text.length());
    if (evidence.end() > length) {
      return;
    }
    quote.put("prefix", part(text, Math.max(0, evidence.start() - ROUND), evidence.start()));
    quote.put("suffix", part(text, evidence.end(), Math.min(length, evidence.end() + ROUND)));
  }

  private static String part(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  @Override
  public void close() throws IOException {
    out.append("\n]}\n");
    out.close();
  }
}
