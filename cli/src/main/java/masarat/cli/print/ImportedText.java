package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import masarat.gazetteer.Imported;
import masarat.model.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What became of the rows of an imported list. */
public final class ImportedText {
  private ImportedText() {}

  /** One line of JSON. */
  public static String json(String list, Imported imported) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("list", list);
    node.put("rows", imported.rows());
    node.put("added", imported.added());
    ObjectNode merged = node.putObject("merged");
    imported.joined().forEach(merged::put);
    node.put("unchanged", imported.unchanged());
    ObjectNode refused = node.putObject("refused");
    imported.reasons().forEach(refused::put);
    ArrayNode examples = node.putArray("examples");
    imported.examples().forEach(problem -> examples.add(problem.toString()));
    if (!imported.isEmpty()) {
      node.put("file", imported.file().toString());
    }
    return JsonMapper.shared().writeValueAsString(node);
  }

  /** A row for each outcome with its reason, then the first refused rows. */
  public static void table(String list, Imported imported, PrintStream out, int columns) {
    out.printf(Locale.ROOT, "%s: %,d rows%n", list, imported.rows());
    Table table = new Table(List.of("rows", "outcome", "why"), 11, 10);
    row(table, imported.added(), "added", "no place of this name was known there");
    imported.joined().forEach((how, rows) -> row(table, rows, "merged", "a known place, " + how));
    row(table, imported.unchanged(), "unchanged", "an earlier import had brought them");
    imported.reasons().forEach((why, rows) -> row(table, rows, "refused", why));
    table.print(out, columns);
    for (Problem problem : imported.examples()) {
      out.append("  ").append(problem.toString()).append('\n');
    }
    if (!imported.isEmpty()) {
      out.append("kept in ").append(imported.file().toString()).append('\n');
    }
  }

  private static void row(Table table, long rows, String outcome, String why) {
    if (rows > 0) {
      table.row(List.of(String.format(Locale.ROOT, "%,d", rows), outcome, why));
    }
  }
}
