package masarat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import masarat.account.show.AccountTable;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Loaded;
import masarat.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code masarat demo}: the bundled reports, from their text to their account. */
@Command(
    name = "demo",
    description = {
      "Read the reports that come with Masarat and show their account.",
      "Leaves masarat-demo/account.html, a page that opens in a browser without a network."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class DemoCommand implements Callable<Integer> {
  private static final String RESOURCES = "/masarat/demo/";

  @Option(names = "--no-serve", description = "Serve nothing when the page is written.")
  @SuppressWarnings("UnusedVariable") // nothing is served yet, with the option or without
  private boolean noServe;

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of the table; the page has both.",
      defaultValue = "en")
  private Tongue language = Tongue.EN;

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DemoFolder folder = DemoFolder.in(console.folder);
    List<Report> reports = reports();
    List<Claim> claims =
        timed("Read " + reports.size() + " reports", () -> claims(reports), List::size, "claims");
    Atlas atlas = new Atlas(WorkingPlaces.gazetteer(console));
    Account account =
        timed(
            "Balanced them",
            () -> new Patience(console).account(new Tiers(study(), claims, atlas), claims.size()),
            balanced -> balanced.flows().size(),
            "flows");
    console.out.append(AccountTable.print(account, language.toString(), atlas)).append('\n');
    StringBuilder lines = new StringBuilder();
    claims.forEach(claim -> lines.append(JsonLines.write(claim)).append('\n'));
    folder.write(AccountPage.of(account, atlas, reports), lines.toString());
    console.out.append("The account as a page: ").append(folder.page().toString()).append('\n');
    return Exit.DONE;
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

  private List<Claim> claims(List<Report> reports) {
    ReportReader reader = new ReportReader(console, null);
    return reports.stream().flatMap(report -> reader.read(report).claims().stream()).toList();
  }

  private static List<Report> reports() {
    try (BufferedReader lines = resource("reports.jsonl")) {
      Loaded<Report> loaded = JsonLines.reports(lines, "reports.jsonl");
      if (!loaded.problems().isEmpty()) {
        throw new IllegalStateException(loaded.problems().get(0).toString());
      }
      return loaded.good();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Study study() {
    try (BufferedReader text = resource("study.yaml")) {
      return StudyFile.read(Entry.read("study.yaml", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader resource(String name) throws IOException {
    InputStream in = DemoCommand.class.getResourceAsStream(RESOURCES + name);
    if (in == null) {
      throw new IOException(name + " is not bundled");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
