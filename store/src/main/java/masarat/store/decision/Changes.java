package masarat.store.decision;

import masarat.model.Claim;
import masarat.model.JsonLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of the fields of a claim (JSON Merge Patch, RFC 7396, of whole fields). */
final class Changes {
  private Changes() {}

  static ObjectNode between(Claim before, Claim after) {
    ObjectNode old = JsonLines.tree(before);
    ObjectNode young = JsonLines.tree(after);
    ObjectNode changes = JsonNodeFactory.instance.objectNode();
    for (String field : old.propertyNames()) {
      if (!young.has(field)) {
        changes.putNull(field);
      }
    }
    for (String field : young.propertyNames()) {
      JsonNode value = young.get(field);
      if (!value.equals(old.get(field))) {
        changes.set(field, value);
      }
    }
    changes.remove("id");
    changes.remove("report");
    return changes;
  }

  /**
   * The claim with changed fields.
   *
   * @throws IllegalArgumentException if that is no claim of the codebook
   */
  static Claim apply(ObjectNode changes, Claim claim) {
    ObjectNode tree = JsonLines.tree(claim);
    for (String field : changes.propertyNames()) {
      JsonNode value = changes.get(field);
      if (value.isNull()) {
        tree.remove(field);
      } else {
        tree.set(field, value);
      }
    }
    return JsonLines.claim(tree.toString());
  }
}
