package masarat.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.convention.Convention;
import masarat.desk.AccountData;
import masarat.desk.Interpreter;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Report;
import masarat.store.claim.StoredClaim;
import masarat.store.report.StoredReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims of the store as the contract has them, each with its report and the words around it. */
final class ClaimTrees {
  /** Whether the words around the evidence are shown. */
  enum Context {
    SHOWN,
    LEFT_OUT
  }

  private static final Interpreter USUAL =
      new Interpreter(Convention.named(Convention.DEFAULT).orElseThrow());

  private final Context context;
  private final Map<String, StoredReport> reports;

  private ClaimTrees(List<StoredClaim> claims, Desk desk, Context context) {
    Set<String> ids =
        claims.stream().map(stored -> stored.claim().report()).collect(Collectors.toSet());
    this.reports = desk.store().reports().find(ids);
    this.context = context;
  }

  /** A list of claims with the names that occur. */
  static ObjectNode page(List<StoredClaim> claims, Desk desk, Context context) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("items", list(claims, desk, context));
    tree.set("names", AccountData.names(tree, desk.atlas()));
    return tree;
  }

  static ArrayNode list(List<StoredClaim> claims, Desk desk, Context context) {
    ClaimTrees trees = new ClaimTrees(claims, desk, context);
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    claims.forEach(claim -> items.add(trees.tree(claim)));
    return items;
  }

  /** One claim with the words around it. */
  static ObjectNode one(StoredClaim claim, Desk desk) {
    return new ClaimTrees(List.of(claim), desk, Context.SHOWN).tree(claim);
  }

  private ObjectNode tree(StoredClaim stored) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", stored.id());
    tree.set("claim", JsonLines.tree(interpreted(stored.claim())));
    if (!stored.read().equals(stored.claim())) {
      tree.set("read", JsonLines.tree(stored.read()));
    }
    tree.put("review", stored.review().code()).put("version", stored.version());
    String id = stored.claim().report();
    Optional<Report> report = Optional.ofNullable(reports.get(id)).map(StoredReport::report);
    tree.set("report", report.map(ReportTrees::head).orElseGet(() -> ReportTrees.head(id)));
    if (context == Context.SHOWN) {
      report.ifPresent(
          r -> tree.set("context", Surroundings.of(stored.claim().evidence(), r.text())));
    }
    return tree;
  }

  /** What a person wrote has no bounds yet. */
  private static Claim interpreted(Claim claim) {
    return claim.quantity().reading() == null ? USUAL.read(claim) : claim;
  }
}
