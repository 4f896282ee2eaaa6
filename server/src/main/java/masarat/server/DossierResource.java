package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import masarat.account.Account;
import masarat.desk.PaperFonts;
import masarat.desk.PaperTrail;
import masarat.export.Discretion;
import masarat.export.dossier.Dossier;

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
    Discretion discretion = Asked.discretion(context);
    Account account = accounts.of(context, discretion).compared((done, all) -> {});
    Dossier.Paper paper =
        new Dossier.Paper(
            asked == null ? "en" : asked, PaperFonts.of(desk.settings().workbench()), discretion);
    context.html(
        PaperTrail.dossier(account, desk.atlas(), desk.store(), desk.settings().version(), paper)
            .html());
  }
}
