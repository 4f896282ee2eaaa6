package masarat.server;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import masarat.desk.ExplanationJson;
import masarat.documents.Layout;
import masarat.documents.Viewable;
import masarat.model.Report;
import masarat.store.claim.Page;
import masarat.store.claim.Sort;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;
import masarat.store.report.StoredReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reports as they were captured, and what the reader sees in them. */
final class ReportResource implements Resource {
  private static final int LONGEST = 100_000;

  /** What a captured file may do: nothing. */
  private static final String STILL =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  /** What a captured page may do: look as it was written, as far as all of that is in it. */
  private static final String QUIET =
      "sandbox; " + STILL + "; style-src 'unsafe-inline'; img-src data:; font-src data:";

  private final Desk desk;

  ReportResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/reports", this::list),
        Route.get("/api/reports/{id}", this::get),
        Route.get("/api/reports/{id}/claims", this::claims),
        Route.get("/api/reports/{id}/explanation", this::explanation),
        Route.get("/api/reports/{id}/lines", this::lines),
        Route.get("/api/reports/{id}/markup", this::markup),
        Route.get("/api/reports/{id}/original", this::original),
        Route.get("/api/reports/{id}/view", this::view),
        Route.post("/api/explain", this::explain));
  }

  private void list(Context context) {
    String words = Asked.text(context, "q");
    context.json(words == null ? all(context) : found(context, words));
  }

  private ObjectNode all(Context context) {
    List<StoredReport> page =
        desk.store().reports().page(Asked.after(context), Asked.limit(context));
    ObjectNode tree = summaries(page);
    Pages.next(tree, context, page, StoredReport::number);
    return tree.put("total", desk.store().reports().count());
  }

  /** Claims of a report came together, so that a page of claims has few reports twice. */
  private ObjectNode found(Context context, String words) {
    View view =
        new View(words, Asked.flag(context, "exact"), View.ALL.chosen(), null, null, Sort.LATEST);
    @Nullable String cursor = Asked.text(context, "cursor");
    Page page = desk.store().claims().page(view, cursor, Asked.limit(context));
    Set<String> ids = new LinkedHashSet<>();
    page.claims().forEach(claim -> ids.add(claim.claim().report()));
    Map<String, StoredReport> reports = desk.store().reports().find(ids);
    ObjectNode tree =
        summaries(ids.stream().flatMap(id -> Stream.ofNullable(reports.get(id))).toList());
    if (page.next() != null) {
      tree.put("next", page.next());
    }
    return tree;
  }

  private ObjectNode summaries(List<StoredReport> reports) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    reports.forEach(
        report -> items.add(ReportTrees.summary(report, current(report.report().id()))));
    return tree;
  }

  private void get(Context context) {
    StoredReport stored = stored(context);
    String id = stored.report().id();
    List<StoredClaim> claims = current(id);
    int version = claims.stream().mapToInt(StoredClaim::version).max().orElse(0);
    int newest = claims.stream().mapToInt(StoredClaim::number).max().orElse(0);
    Etag.answer(
        context,
        Etag.of(stored.number() + "." + newest + "." + version),
        ReportTrees.whole(stored, claims, desk.store().reports().versions(id).size()));
  }

  private void claims(Context context) {
    StoredReport stored = stored(context);
    context.json(ClaimTrees.page(current(stored.report().id()), desk, ClaimTrees.Context.LEFT_OUT));
  }

  private void explanation(Context context) {
    Report report = stored(context).report();
    context.json(ExplanationJson.tree(desk.reader().explain(report)));
  }

  private void lines(Context context) {
    StoredReport stored = stored(context);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    for (Layout.OnPage line : Layout.of(stored.origin(), bytes(stored))) {
      items
          .addObject()
          .put("start", line.start())
          .put("end", line.end())
          .put("page", line.page())
          .put("x", line.x())
          .put("y", line.y())
          .put("width", line.width())
          .put("height", line.height());
    }
    context.json(tree);
  }

  private void markup(Context context) {
    StoredReport stored = stored(context);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    for (Layout.InMarkup run : Layout.inMarkup(stored.origin(), bytes(stored))) {
      items
          .addObject()
          .put("start", run.start())
          .put("end", run.end())
          .put("from", run.from())
          .put("to", run.to())
          .put("line", run.line())
          .put("element", run.element());
    }
    context.json(tree);
  }

  /** A captured page is somebody else's: it runs nothing, fetches nothing and sends nothing. */
  private void view(Context context) {
    StoredReport stored = stored(context);
    Viewable shown =
        Viewable.of(stored.origin(), bytes(stored))
            .orElseThrow(
                () ->
                    Declined.notFound(
                        "view of this report", "Save its original and open it where you trust."));
    context.header("Content-Security-Policy", shown.isMarkup() ? QUIET : STILL);
    context.contentType(shown.mediaType()).result(shown.bytes());
  }

  private void original(Context context) {
    StoredReport stored = stored(context);
    Downloads.name(context, stored.report().id());
    context.contentType("application/octet-stream").result(bytes(stored));
  }

  private byte[] bytes(StoredReport stored) {
    return desk.store()
        .reports()
        .original(stored.sha256())
        .orElseThrow(() -> Declined.notFound("original of this report", "Verify the store."));
  }

  private void explain(Context context) {
    ObjectNode body = Asked.body(context);
    String text = Asked.required(body, "text");
    if (text.length() > LONGEST) {
      throw Declined.of(
          413,
          "too-large",
          "The text is longer than " + LONGEST + " letters.",
          "Add it as a report.");
    }
    String published = Asked.text(body, "published");
    Report report =
        new Report(
            "text",
            null,
            text,
            published == null ? null : Asked.day("published", published),
            null,
            null,
            Asked.text(body, "language"));
    context.json(ExplanationJson.tree(desk.reader().explain(report)));
  }

  private List<StoredClaim> current(String report) {
    return desk.store().claims().ofReport(report).stream()
        .filter(claim -> !claim.superseded())
        .toList();
  }

  private StoredReport stored(Context context) {
    String id = context.pathParam("id");
    return desk.store()
        .reports()
        .find(id)
        .orElseThrow(
            () ->
                Declined.notFound(
                    "report '" + id + "'", "Look it up in the list of reports, or add it."));
  }
}
