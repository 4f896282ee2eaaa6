package masarat.account.show;

import masarat.account.reconcile.Reconciled;
import masarat.account.reconcile.Reconciliation;
import masarat.account.reconcile.Reliability;
import masarat.model.JsonLines;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reconciled values as JSON. */
public final class ReconcileJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReconcileJson() {}

  /**
   * Values, sources and what every method says.
   *
   * @param language of the warnings, {@code en} or {@code ar}
   */
  public static ObjectNode tree(Reconciliation reconciliation, String language) {
    ReconcileWords words = ReconcileWords.of(language);
    ObjectNode node = NODES.objectNode();
    node.put("scale", reconciliation.logarithmic() ? "log" : "linear");
    Trees.each(node, "objects", reconciliation.objects(), ReconcileJson::object);
    Trees.each(node, "sources", reconciliation.sources(), ReconcileJson::source);
    ObjectNode methods = node.putObject("methods");
    reconciliation
        .methods()
        .forEach(
            (name, values) -> {
              ObjectNode said = methods.putObject(name);
              values.forEach((object, value) -> said.set(object, JsonLines.tree(value)));
            });
    Trees.texts(node, "warnings", reconciliation.doubts().stream().map(words::doubt).toList());
    return node;
  }

  private static ObjectNode object(Reconciled one) {
    ObjectNode node = NODES.objectNode();
    node.put("object", one.object());
    node.set("value", JsonLines.tree(one.value()));
    node.set("low", JsonLines.tree(one.low()));
    node.set("high", JsonLines.tree(one.high()));
    node.put("claims", one.claims());
    if (!one.swing().source().isEmpty()) {
      ObjectNode swing = node.putObject("swing");
      swing.put("source", one.swing().source());
      swing.set("without", JsonLines.tree(one.swing().without()));
    }
    return node;
  }

  private static ObjectNode source(Reliability source) {
    ObjectNode node = NODES.objectNode();
    node.put("source", source.source());
    node.put("weight", source.weight());
    node.put("bias", source.bias());
    node.put("claims", source.claims());
    return node;
  }
}
