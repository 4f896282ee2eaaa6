package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import masarat.model.JsonLines;
import masarat.reader.Explanation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the reader saw in a text. */
public final class ExplanationText {
  private ExplanationText() {}

  /** One line of JSON. */
  public static String json(Explanation explanation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("language", explanation.language().code());
    ArrayNode sentences = node.putArray("sentences");
    explanation
        .sentences()
        .forEach(s -> sentences.addObject().put("start", s.start()).put("end", s.end()));
    ArrayNode mentions = node.putArray("mentions");
    explanation
        .mentions()
        .forEach(
            m ->
                mentions
                    .addObject()
                    .put("type", m.type())
                    .put("start", m.start())
                    .put("end", m.end())
                    .put("text", m.text())
                    .set("value", JsonMapper.shared().valueToTree(m.value())));
    ArrayNode claims = node.putArray("claims");
    explanation.claims().forEach(claim -> claims.add(JsonLines.tree(claim)));
    return JsonMapper.shared().writeValueAsString(node);
  }

  /** A table of what was seen, a table of the claims, and how they came about. */
  public static void table(Explanation explanation, String text, PrintStream out, int columns) {
    out.append(explanation.language().code()).append('\n');
    Table mentions = new Table(List.of("what", "words", "value"), 10, 40);
    explanation
        .mentions()
        .forEach(m -> mentions.row(List.of(m.type(), m.text(), String.valueOf(m.value()))));
    mentions.print(out, columns);
    ClaimTable claims = new ClaimTable(out, columns);
    claims.print(
        new masarat.model.Report("x", null, text, null, null, null, null), explanation.claims());
    claims.end();
    explanation.trace().forEach(line -> out.append(line).append('\n'));
  }
}
