package masarat.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
 * what stands round it. Positions count code points of the text, as the standard asks.
 */
final class WebAnnotations implements ClaimWriter {
  private static final int ROUND = 32;

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
    if (told.quote() != null) {
      ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
      quote.put("exact", told.quote());
      round(quote, told.report(), evidence);
    }
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", evidence.start())
        .put("end", evidence.end());
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
