package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import masarat.store.Store;
import masarat.store.audit.Entry;
import masarat.store.claim.Facet;
import masarat.store.claim.View;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is served, and whether it is whole. */
final class StatusResource implements Resource {
  private final Desk desk;
  private final Jobs jobs;

  StatusResource(Desk desk, Jobs jobs) {
    this.desk = desk;
    this.jobs = jobs;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/status", this::status),
        Route.get("/api/chain", this::chain),
        Route.post("/api/verify", this::verify));
  }

  private void status(Context context) {
    Store store = desk.store();
    Settings settings = desk.settings();
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("version", settings.version());
    tree.putObject("database")
        .put("kind", settings.database().startsWith("postgresql") ? "postgresql" : "sqlite")
        .put("name", settings.database());
    int reports = store.reports().count();
    int claims = store.claims().count(View.ALL);
    tree.putObject("counts")
        .put("reports", reports)
        .put("claims", claims)
        .put("open", store.claims().count(View.ALL.with(Facet.REVIEW, "open")))
        .put("decisions", store.decisions().count())
        .put("entries", store.chain().length());
    tree.put("first_run", reports == 0 && claims == 0);
    tree.put("analyst", settings.analyst());
    context.json(tree);
  }

  private void chain(Context context) {
    List<Entry> entries = desk.store().chain().page(Asked.after(context), Asked.limit(context));
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    for (Entry entry : entries) {
      items
          .addObject()
          .put("number", entry.number())
          .put("at", entry.at().toString())
          .put("who", entry.who())
          .put("act", entry.act())
          .put("subject", entry.subject())
          .put("why", entry.why())
          .put("content", entry.content())
          .put("before", entry.before())
          .put("hash", entry.hash());
    }
    Pages.next(tree, context, entries, Entry::number);
    context.json(tree.put("total", desk.store().chain().length()));
  }

  private void verify(Context context) {
    JobResource.accepted(
        context,
        jobs.begin(
            Job.Kind.VERIFICATION,
            job -> {
              job.expect(desk.store().chain().length());
              job.verified(desk.store().verify(job::reached));
            }));
  }
}
