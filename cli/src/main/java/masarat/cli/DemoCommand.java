package masarat.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import masarat.account.show.AccountTable;
import masarat.desk.Atlas;
import masarat.desk.PlaceUnits;
import masarat.desk.ReportIntake;
import masarat.desk.ReportReader;
import masarat.desk.Sample;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Report;
import masarat.store.Store;
import masarat.store.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code masarat demo}: the bundled reports, from their text to their account. */
@Command(
    name = "demo",
    description = {
      "Read the reports that come with Masarat and show their account.",
      "Leaves masarat-demo/account.html, a page that opens in a browser without a network.",
      "Then serves the workbench, until Ctrl-C."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class DemoCommand implements Callable<Integer> {
  @Option(names = "--no-serve", description = "Serve nothing when the page is written.")
  private boolean noServe;

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of the table; the page has both.",
      defaultValue = "en")
  private Tongue language = Tongue.EN;

  private final Console console;
  private final Refusal refusal;

  DemoCommand(Console console, Refusal refusal) {
    this.console = console;
    this.refusal = refusal;
  }

  @Override
  public Integer call() {
    DemoFolder folder = DemoFolder.in(console.folder);
    Gazetteer places = WorkingPlaces.gazetteer(console.folder);
    List<Report> reports = Sample.reports();
    List<Claim> claims =
        timed(
            "Read " + reports.size() + " reports",
            () -> claims(reports, places),
            List::size,
            "claims");
    Atlas atlas = new Atlas(places);
    Account account =
        timed(
            "Balanced them",
            () ->
                new Patience(console)
                    .account(new Tiers(Sample.study(), claims, atlas), claims.size()),
            balanced -> balanced.flows().size(),
            "flows");
    console.out.append(AccountTable.print(account, language.toString(), atlas)).append('\n');
    StringBuilder lines = new StringBuilder();
    claims.forEach(claim -> lines.append(JsonLines.write(claim)).append('\n'));
    folder.write(AccountPage.of(account, atlas, reports), lines.toString());
    console.out.append("The account as a page: ").append(folder.page().toString()).append('\n');
    if (!noServe) {
      serve(folder.database(), places);
    }
    return Exit.DONE;
  }

  /** Lets the reports be looked at in the workbench, whose store lies beside the page. */
  private void serve(Database database, Gazetteer places) {
    String who = System.getProperty("user.name", "somebody");
    Store store = Store.open(database, new PlaceUnits(places));
    Progress progress = new Progress(console, "reports", 0);
    ReportIntake intake =
        new ReportIntake(
            ReportReader.bundled(places),
            store.intake(who, "masarat " + Masarat.Version.number()),
            false,
            ReportIntake.MANY,
            new TalkingWatcher(console, refusal, progress));
    Sample.captured().forEach(intake::add);
    intake.end();
    progress.end();
    Sample.keepStudy(store, who);
    new Serving(console, database.name(), who, null).untilEnd(store, places, null);
  }

  private <T> T timed(String done, Supplier<T> work, Function<T, Integer> count, String what) {
    long start = System.nanoTime();
    T result = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    console.say(
        String.format(
            Locale.ROOT, "%s in %.1f s: %d %s.", done, seconds, count.apply(result), what));
    return result;
  }

  private static List<Claim> claims(List<Report> reports, Gazetteer places) {
    ReportReader reader = ReportReader.bundled(places);
    return reports.stream().flatMap(report -> reader.read(report).claims().stream()).toList();
  }
}
