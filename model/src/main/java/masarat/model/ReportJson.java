package masarat.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One report as a JSON object, in both directions; fields it has beyond ours are left alone. */
final class ReportJson {
  private ReportJson() {}

  /**
   * @throws BadField if a field is missing, unknown or of the wrong kind
   */
  static Report read(JsonNode node) {
    Fields fields = Fields.ofAny(node);
    String text = fields.text("text");
    if (text == null) {
      throw new BadField("the field 'text' is missing", null);
    }
    String language = fields.text("language");
    if (language != null && !language.equals("ar") && !language.equals("en")) {
      throw new BadField(
          "'language' (" + language + ") cannot be read", "leave it out, or write 'ar' or 'en'");
    }
    return new Report(
        fields.requiredText("id"),
        fields.text("title"),
        text,
        fields.date("published"),
        fields.text("publisher"),
        fields.text("url"),
        language);
  }

  static ObjectNode write(Report report) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", report.id());
    put(node, "title", report.title());
    node.put("text", report.text());
    put(node, "published", report.published());
    put(node, "publisher", report.publisher());
    put(node, "url", report.url());
    put(node, "language", report.language());
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable Object value) {
    if (value != null) {
      node.put(field, value.toString());
    }
  }
}
