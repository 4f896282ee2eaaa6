package masarat.server;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import masarat.model.JsonLines;
import masarat.model.Report;
import masarat.store.claim.Review;
import masarat.store.claim.StoredClaim;
import masarat.store.report.StoredReport;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reports as the contract has them. */
final class ReportTrees {
  /** How much of a text a list shows, in code points. */
  private static final int OPENING = 160;

  private ReportTrees() {}

  /** All but the text. */
  static ObjectNode head(Report report) {
    ObjectNode tree = JsonLines.tree(report);
    tree.remove("text");
    return tree;
  }

  /** What is known of a report that is not here. */
  static ObjectNode head(String id) {
    return JsonNodeFactory.instance.objectNode().put("id", id);
  }

  static ObjectNode summary(StoredReport stored, List<StoredClaim> claims) {
    ObjectNode tree = head(stored.report());
    capture(tree, stored);
    tree.put("opening", opening(stored.report().text()));
    tree.set("counts", counts(claims));
    return tree;
  }

  static ObjectNode whole(StoredReport stored, List<StoredClaim> claims, int versions) {
    ObjectNode tree = JsonLines.tree(stored.report());
    capture(tree, stored);
    tree.put("origin", stored.origin());
    if (stored.reader() != null) {
      tree.put("reader", stored.reader());
    }
    tree.set("counts", counts(claims));
    return tree.put("versions", versions);
  }

  private static void capture(ObjectNode tree, StoredReport stored) {
    tree.put("sha256", stored.sha256()).put("captured", stored.captured().toString());
    if (stored.alike() != null) {
      tree.put("alike", stored.alike());
    }
  }

  private static ObjectNode counts(List<StoredClaim> claims) {
    Map<Review, Integer> counts = new EnumMap<>(Review.class);
    claims.forEach(claim -> counts.merge(claim.review(), 1, Integer::sum));
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    for (Review review : Review.values()) {
      tree.put(review.code(), counts.getOrDefault(review, 0));
    }
    return tree;
  }

  private static String opening(String text) {
    String bare = text.strip();
    if (bare.codePointCount(0, bare.length()) <= OPENING) {
      return bare;
    }
    String cut = bare.substring(0, bare.offsetByCodePoints(0, OPENING));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + "…";
  }
}
