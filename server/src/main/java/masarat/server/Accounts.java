package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import masarat.account.balance.Tiers;
import masarat.account.convention.Convention;
import masarat.account.study.Study;
import masarat.desk.KeptBack;
import masarat.export.Discretion;
import masarat.model.Claim;
import masarat.store.audit.Digest;
import masarat.store.claim.Facet;
import masarat.store.claim.View;

/** Accounts of studies; the last few are remembered until something in the store changes. */
final class Accounts {
  private static final int REMEMBERED = 6;

  private final Desk desk;
  private final StudyShelf shelf;
  private final Merger merger;
  private final Basis basis;
  private final Recent<Balanced> recent = new Recent<>(REMEMBERED);

  Accounts(Desk desk, StudyShelf shelf, Merger merger, Basis basis) {
    this.desk = desk;
    this.shelf = shelf;
    this.merger = merger;
    this.basis = basis;
  }

  /** The account that a request is about. */
  Balanced of(Context context) {
    return of(context, Discretion.NONE);
  }

  /** The same, worked out of what may be passed on. */
  Balanced of(Context context, Discretion discretion) {
    String id = context.pathParam("id");
    return recent.get(
        question(context) + " " + discretion + " " + basis(),
        () -> balanced(study(context, shelf.yaml(id)), id, discretion));
  }

  /** What account a request is about, in words. */
  String question(Context context) {
    String yaml = shelf.yaml(context.pathParam("id"));
    return "account " + study(context, yaml).convention().name() + " " + Digest.ofText(yaml);
  }

  /** What accounts are made of. */
  String basis() {
    return basis.of(Filters.counted());
  }

  private static Study study(Context context, String yaml) {
    Study told = StudyShelf.read(context.pathParam("id"), yaml);
    Convention convention =
        Asked.text(context, "convention") == null ? told.convention() : Merger.convention(context);
    return told.under(convention);
  }

  private Balanced balanced(Study study, String id, Discretion discretion) {
    List<Claim> claims = claims(study);
    Study asked =
        id.equals(StudyShelf.EVERYBODY)
            ? Study.ofEverybody(claims).under(study.convention())
            : study;
    Tiers tiers = KeptBack.tiers(asked, claims, desk.atlas(), merger.merging(), discretion);
    return new Balanced(desk, tiers, claims);
  }

  /** All claims that count, or where they are too many those that name the study's actors. */
  private List<Claim> claims(Study study) {
    View all = Filters.counted();
    View view = all;
    if (desk.store().claims().count(all) > Counted.MOST) {
      for (String actor : study.population().actors()) {
        view = view.with(Facet.ACTOR, actor);
      }
    }
    return Counted.claims(desk, view, Counted.MOST);
  }
}
