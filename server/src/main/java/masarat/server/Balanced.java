package masarat.server;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import masarat.account.linear.Progress;
import masarat.desk.AccountData;
import masarat.model.Claim;
import masarat.store.report.StoredReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The account of a study and its claims, tier by tier, each worked out once. */
final class Balanced {
  /** With so many claims other conventions are not compared. */
  private static final int MANY = 2_000;

  private final Desk desk;
  private final Tiers tiers;
  private final int claims;
  private @Nullable Account atOnce;
  private @Nullable Account narrowest;
  private @Nullable Account compared;

  Balanced(Desk desk, Tiers tiers, List<Claim> claims) {
    this.desk = desk;
    this.tiers = tiers;
    this.claims = claims.size();
  }

  synchronized Account atOnce() {
    Account known = atOnce;
    if (known == null) {
      known = tiers.atOnce();
      atOnce = known;
    }
    return known;
  }

  synchronized Account narrowest(Progress progress) {
    Account known = narrowest;
    if (known == null) {
      known = tiers.narrowest(progress);
      narrowest = known;
    }
    return known;
  }

  /** Whether there is a third tier. */
  boolean isCompared() {
    return claims < MANY;
  }

  /** All that can be said. */
  synchronized Account compared(Progress progress) {
    Account known = compared;
    if (known == null) {
      Account before = narrowest(progress);
      known = isCompared() ? tiers.compared(before) : before;
      compared = known;
    }
    return known;
  }

  /** An account as the contract has it. */
  ObjectNode tree(Account account) {
    ObjectNode tree = AccountData.tree(account, desk.atlas());
    SortedSet<String> ids = new TreeSet<>();
    account.claims().values().forEach(claim -> ids.add(claim.report()));
    Map<String, StoredReport> known = desk.store().reports().find(ids);
    ArrayNode reports = tree.putArray("reports");
    for (String id : ids) {
      StoredReport stored = known.get(id);
      reports.add(stored == null ? ReportTrees.head(id) : ReportTrees.head(stored.report()));
    }
    return tree;
  }
}
