package masarat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masarat.account.Account;
import masarat.account.show.Names;
import masarat.desk.AccountData;
import masarat.model.JsonLines;
import masarat.model.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
    ObjectNode data = AccountData.tree(account, names);
    ArrayNode reportNodes = data.putArray("reports");
    reports.forEach(report -> reportNodes.add(JsonLines.tree(report)));
    String json = JsonMapper.shared().writeValueAsString(data);
    return template().replace(DATA, json.replace("<", "\\u003c"));
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
