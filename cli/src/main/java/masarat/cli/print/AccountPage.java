package masarat.cli.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An account as one page that opens without a network, with its claims and their sentences. */
public final class AccountPage {
  private static final String TEMPLATE = "/masarat/web/account.html";
  private static final String DATA = "__MASARAT_DATA__";
  private static final String MARK = "id=\"masarat-data\"";

  private AccountPage() {}

  /**
   * The page; empty where the program was built without it.
   *
   * @param study as the page's data has it
   * @param account as the page's data has it
   */
  public static Optional<String> of(
      ObjectNode study, ObjectNode account, List<Claim> claims, List<Report> reports) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.set("study", study);
    data.set("account", account);
    ArrayNode claimNodes = data.putArray("claims");
    claims.forEach(claim -> claimNodes.add(JsonLines.tree(claim)));
    ArrayNode reportNodes = data.putArray("reports");
    reports.forEach(report -> reportNodes.add(JsonLines.tree(report)));
    String json = JsonMapper.shared().writeValueAsString(data).replace("<", "\\u003c");
    return template().map(page -> page.replace(DATA, json));
  }

  /** Whether a file is such a page. */
  public static boolean isOne(String html) {
    return html.contains(MARK);
  }

  private static Optional<String> template() {
    try (InputStream in = AccountPage.class.getResourceAsStream(TEMPLATE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
