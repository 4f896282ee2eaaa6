package masarat.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.account.Account;
import masarat.account.study.Study;
import masarat.desk.Atlas;
import masarat.desk.KeptBack;
import masarat.desk.PaperFonts;
import masarat.desk.PaperTrail;
import masarat.desk.WorkingPlaces;
import masarat.export.Discretion;
import masarat.export.dossier.Dossier;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import masarat.store.Store;

/** Works an account out and prints it as a dossier. */
final class DossierExport {
  private final Console console;
  private final DossierOption wanted;
  private final Discretion discretion;
  private final Gazetteer gazetteer;
  private final Atlas atlas;

  DossierExport(Console console, DossierOption wanted, Discretion discretion) {
    this.console = console;
    this.wanted = wanted;
    this.discretion = discretion;
    this.gazetteer = WorkingPlaces.gazetteer(console.folder);
    this.atlas = new Atlas(gazetteer);
  }

  /** Of the claims of a store. */
  Dossier of(StoreOption store) {
    try (Store open = store.existing(console, gazetteer)) {
      Counted counted = StoreOption.counted(open);
      Account account = account(counted, name -> open.studies().find(name));
      return PaperTrail.dossier(account, atlas, open, Masarat.Version.number(), paper());
    }
  }

  /** Of claims that are in no store, and of their reports as far as they are at hand. */
  Dossier of(List<Claim> claims, Map<String, Dossier.Origin> reports) {
    Account account = account(Counted.ofFiles(claims), name -> Optional.empty());
    return PaperTrail.dossier(account, atlas, reports, Masarat.Version.number(), paper());
  }

  private Account account(Counted counted, StudyOption.Shelf kept) {
    List<Claim> claims = counted.claims();
    Study study = wanted.study(claims, kept, console);
    return new Patience(console)
        .account(
            KeptBack.tiers(study, claims, atlas, counted.merging(atlas), discretion),
            claims.size());
  }

  private Dossier.Paper paper() {
    return new Dossier.Paper(wanted.language().toString(), PaperFonts.of(null), discretion);
  }
}
