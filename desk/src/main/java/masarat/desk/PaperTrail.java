package masarat.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import masarat.account.Account;
import masarat.export.dossier.Dossier;
import masarat.store.Store;
import masarat.store.audit.Chain;
import masarat.store.audit.Entry;
import masarat.store.report.Reports;
import masarat.store.report.StoredReport;

/** What a store knows of where the figures of a dossier come from. */
public final class PaperTrail {
  private PaperTrail() {}

  /**
   * The dossier of an account of a store's claims.
   *
   * @param version of the program
   */
  public static Dossier dossier(
      Account account, Atlas atlas, Store store, String version, Dossier.Paper paper) {
    return Dossier.of(
        AccountData.tree(account, atlas), origins(account, store), basis(store, version), paper);
  }

  /**
   * The dossier of an account of claims that are in no store.
   *
   * @param origins of the reports that are at hand
   * @param version of the program
   */
  public static Dossier dossier(
      Account account,
      Atlas atlas,
      Map<String, Dossier.Origin> origins,
      String version,
      Dossier.Paper paper) {
    Dossier.Basis basis = new Dossier.Basis(version, today(), 0, "");
    return Dossier.of(AccountData.tree(account, atlas), origins, basis, paper);
  }

  private static Map<String, Dossier.Origin> origins(Account account, Store store) {
    SortedSet<String> ids = new TreeSet<>();
    account.claims().values().forEach(claim -> ids.add(claim.report()));
    Map<String, Dossier.Origin> origins = new HashMap<>();
    store
        .reports()
        .find(ids)
        .forEach(
            (id, stored) ->
                origins.put(
                    id,
                    new Dossier.Origin(
                        stored.report(), stored.sha256(), standings(stored, store.reports()))));
    return origins;
  }

  /** Where words of a stored report stand in the file that was captured. */
  public static Standings standings(StoredReport stored, Reports reports) {
    return new Standings(
        stored.origin(), () -> reports.original(stored.sha256()).orElse(new byte[0]));
  }

  private static Dossier.Basis basis(Store store, String version) {
    Chain chain = store.chain();
    int length = chain.length();
    List<Entry> last = chain.page(length - 1, 1);
    return new Dossier.Basis(version, today(), length, last.isEmpty() ? "" : last.get(0).hash());
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemDefaultZone());
  }
}
