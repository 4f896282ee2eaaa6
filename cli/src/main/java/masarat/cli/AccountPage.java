package masarat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import masarat.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An account as one page that opens without a network, with its claims and their sentences. */
final class AccountPage {
  private static final String TEMPLATE = "/masarat/web/account.html";
  private static final String DATA = "__MASARAT_DATA__";
  private static final String MARK = "id=\"masarat-data\"";

  private AccountPage() {}

  /**
   * The page.
   *
   * @param reports those of the claims' sentences that are at hand
   * @throws BadUse if the program was built without the page
   */
  static String of(Account account, Names names, List<Report> reports) {
    List<Claim> claims =
        new Interpreter(account.study().convention()).read(List.copyOf(account.claims().values()));
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.set("study", AccountJson.study(account, names));
    data.set("account", AccountJson.tree(account, names));
    ArrayNode claimNodes = data.putArray("claims");
    claims.forEach(claim -> claimNodes.add(JsonLines.tree(claim)));
    data.set("names", names(data, names));
    ArrayNode reportNodes = data.putArray("reports");
    reports.forEach(report -> reportNodes.add(JsonLines.tree(report)));
    String json = JsonMapper.shared().writeValueAsString(data);
    return template().replace(DATA, json.replace("<", "\\u003c"));
  }

  /** How the places and actors that occur are called in both languages. */
  private static ObjectNode names(ObjectNode data, Names names) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("places", both(texts(data, "place"), names::place));
    node.set("actors", both(texts(data, "actor", "by"), names::actor));
    return node;
  }

  /** All texts of fields of these names, alone or in lists. */
  private static SortedSet<String> texts(ObjectNode data, String... fields) {
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

  /** Whether a file is such a page. */
  static boolean isOne(String html) {
    return html.contains(MARK);
  }

  private static String template() {
    try (InputStream in = AccountPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new BadUse(
            "Masarat was built without its page. Maybe start it with ./masarat, which builds it.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
