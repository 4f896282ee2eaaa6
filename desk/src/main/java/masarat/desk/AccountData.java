package masarat.desk;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import masarat.account.Account;
import masarat.account.show.AccountJson;
import masarat.account.show.Names;
import masarat.model.Claim;
import masarat.model.JsonLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account as a page shows it: with its study, its claims, and how places and actors are called.
 */
public final class AccountData {
  private AccountData() {}

  /** The account as JSON; its reports are for the caller to add. */
  public static ObjectNode tree(Account account, Names names) {
    List<Claim> claims =
        new Interpreter(account.study().convention()).read(List.copyOf(account.claims().values()));
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.set("study", AccountJson.study(account, names));
    data.set("account", AccountJson.tree(account, names));
    ArrayNode claimNodes = data.putArray("claims");
    claims.forEach(claim -> claimNodes.add(JsonLines.tree(claim)));
    data.set("names", names(data, names));
    return data;
  }

  /** How the places and actors that occur in JSON are called in both languages. */
  public static ObjectNode names(JsonNode data, Names names) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("places", both(texts(data, "place"), names::place));
    node.set("actors", both(texts(data, "actor", "by"), names::actor));
    return node;
  }

  /** All texts of fields of these names, alone or in lists. */
  private static SortedSet<String> texts(JsonNode data, String... fields) {
    SortedSet<String> texts = new TreeSet<>();
    for (String field : fields) {
      for (JsonNode value : data.findValues(field)) {
        Iterable<JsonNode> items = value.isArray() ? value.values() : List.of(value);
        for (JsonNode item : items) {
          if (item.isString()) {
            texts.add(item.stringValue());
          }
        }
      }
    }
    return texts;
  }

  private static ObjectNode both(Set<String> written, BinaryOperator<String> called) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (String name : written) {
      node.putObject(name).put("en", called.apply(name, "en")).put("ar", called.apply(name, "ar"));
    }
    return node;
  }
}
