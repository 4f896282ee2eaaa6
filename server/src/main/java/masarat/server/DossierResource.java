package masarat.server;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.export.dossier.Dossier;
import masarat.store.audit.Chain;
import masarat.store.audit.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The account of a study as a page to print. */
final class DossierResource implements Resource {
  private final Desk desk;
  private final Accounts accounts;

  DossierResource(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/studies/{id}/dossier", this::dossier));
  }

  private void dossier(Context context) {
    String asked = Asked.text(context, "lang");
    if (asked != null && !asked.equals("ar") && !asked.equals("en")) {
      throw Declined.badRequest("'lang' (" + asked + ") cannot be read.", "Write ar or en.");
    }
    Balanced balanced = accounts.of(context);
    ObjectNode data = balanced.tree(balanced.compared((done, all) -> {}));
    String page =
        Dossier.html(
            data,
            origins(data),
            basis(),
            asked == null ? "en" : asked,
            Workbench.fonts(desk.settings().workbench()),
            Asked.flag(context, "without_quotes"));
    context.html(page);
  }

  private Map<String, Dossier.Origin> origins(ObjectNode data) {
    Map<String, Dossier.Origin> origins = new HashMap<>();
    for (JsonNode report : data.path("reports")) {
      String id = report.path("id").asString("");
      desk.store()
          .reports()
          .find(id)
          .ifPresent(
              stored -> origins.put(id, new Dossier.Origin(stored.report(), stored.sha256())));
    }
    return origins;
  }

  private Dossier.Basis basis() {
    Chain chain = desk.store().chain();
    int length = chain.length();
    List<Entry> last = chain.page(length - 1, 1);
    return new Dossier.Basis(
        desk.settings().version(),
        LocalDate.now(Clock.systemDefaultZone()),
        length,
        last.isEmpty() ? "" : last.get(0).hash());
  }
}
