package masarat.account.show;

import java.util.Locale;
import masarat.account.unseen.Estimate;
import masarat.account.unseen.Pair;
import masarat.account.unseen.Sensitivity;
import masarat.account.unseen.Unseen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Estimates of those on no list as JSON; {@code null} where a method has no answer. */
public final class UnseenJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private UnseenJson() {}

  /**
   * All methods with their warnings.
   *
   * @param language of the warnings, {@code en} or {@code ar}
   */
  public static ObjectNode tree(Unseen unseen, String language) {
    UnseenWords words = UnseenWords.of(language);
    ObjectNode node = NODES.objectNode();
    node.put("observed", unseen.observed());
    Trees.texts(node, "lists", unseen.lists());
    Trees.each(node, "pairs", unseen.pairs(), UnseenJson::pair);
    Trees.each(node, "methods", unseen.estimates(), UnseenJson::estimate);
    Trees.each(node, "sensitivity", unseen.sensitivity(), UnseenJson::sensitivity);
    Trees.texts(node, "warnings", unseen.cautions().stream().map(words::caution).toList());
    return node;
  }

  private static ObjectNode pair(Pair pair) {
    ObjectNode node = NODES.objectNode();
    node.putArray("lists").add(pair.a()).add(pair.b());
    node.put("n1", pair.first()).put("n2", pair.second()).put("both", pair.both());
    number(node, "lincoln_petersen", pair.both() == 0 ? null : pair.lincolnPetersen());
    number(node, "chapman", pair.chapman());
    number(node, "variance", pair.variance());
    return node;
  }

  private static ObjectNode estimate(Estimate estimate) {
    ObjectNode node = NODES.objectNode();
    node.put("name", estimate.method().label());
    number(node, "estimate", estimate.value());
    number(node, "low", estimate.low());
    number(node, "high", estimate.high());
    if (estimate.aic() != null) {
      number(node, "aic", estimate.aic());
      number(node, "bic", estimate.bic());
    }
    if (estimate.model() != null) {
      node.put("model", estimate.model());
    }
    return node;
  }

  private static ObjectNode sensitivity(Sensitivity sensitivity) {
    ObjectNode node = NODES.objectNode();
    node.put("delta", sensitivity.delta());
    number(node, "mean", sensitivity.mean());
    number(node, "median", sensitivity.median());
    number(node, "mode", sensitivity.mode());
    number(node, "low", sensitivity.low());
    number(node, "high", sensitivity.high());
    node.put("saturated", sensitivity.saturated());
    return node;
  }

  /** Six decimals are more than any of it is worth. */
  private static void number(ObjectNode node, String field, @Nullable Double number) {
    if (number == null) {
      node.putNull(field);
    } else {
      node.put(field, Double.parseDouble(String.format(Locale.ROOT, "%.6f", number)));
    }
  }
}
