package masarat.server;

import java.util.List;
import masarat.store.claim.Claims;
import masarat.store.claim.StoredClaim;
import masarat.store.decision.ActJson;
import masarat.store.decision.Decision;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as the contract has them. */
final class DecisionTrees {
  private DecisionTrees() {}

  static ObjectNode tree(Decision decision) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("number", decision.number()).put("kind", decision.act().kind());
    tree.setAll(ActJson.tree(decision.act()));
    return tree.put("who", decision.who())
        .put("at", decision.at().toString())
        .put("why", decision.why())
        .put("undone", decision.undone());
  }

  /** A decision with the claims it names, as they stand now. */
  static ObjectNode decided(Decision decision, Desk desk) {
    Claims claims = desk.store().claims();
    List<StoredClaim> touched =
        decision.act().claims().stream().flatMap(id -> claims.find(id).stream()).toList();
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("decision", tree(decision));
    tree.set("claims", ClaimTrees.list(touched, desk, ClaimTrees.Context.SHOWN));
    return tree;
  }
}
