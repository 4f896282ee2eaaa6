package masarat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import masarat.account.Happened;
import masarat.account.balance.Tiers;
import masarat.account.event.Event;
import masarat.account.event.Judgements;
import masarat.account.show.UnseenJson;
import masarat.account.study.Study;
import masarat.account.table.CsvTable;
import masarat.account.unseen.CaptureFile;
import masarat.account.unseen.Histories;
import masarat.account.unseen.Unseen;
import masarat.cli.print.UnseenText;
import masarat.desk.Atlas;
import masarat.desk.Teller;
import masarat.desk.TellerLists;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code masarat unseen}: from who is on which list to how many there are in all. */
@Command(
    name = "unseen",
    description = {
      "Estimate how many there are that no list has, by several methods side by side.",
      "Every column that holds only 0 and 1 is a list; count, freq, frequency or n says how many"
          + " each row is. A column nbcap says how many times they were seen instead."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class UnseenCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.csv",
      description =
          "Capture histories; - is standard input. Without a file those of the store: which sources"
              + " told which event.")
  private @Nullable Path file;

  @Mixin private StudyOption study = new StudyOption();

  @Option(
      names = "--by",
      description =
          "What a source of the store is: ${COMPLETION-CANDIDATES} (who published, or who speaks).",
      defaultValue = "publisher")
  private By by = By.PUBLISHER;

  @Mixin private StoreOption store = new StoreOption("name FILE.csv");

  @Mixin private Answer answer = new Answer();

  private final Console console;

  UnseenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Unseen unseen = Unseen.of(file == null ? kept() : given(file));
    switch (answer.format) {
      case TABLE ->
          UnseenText.print(unseen, answer.language.toString(), console.out, console.columns);
      case JSON ->
          console
              .out
              .append(
                  JsonMapper.shared()
                      .writeValueAsString(UnseenJson.tree(unseen, answer.language.toString())))
              .append('\n');
    }
    return Exit.DONE;
  }

  private CaptureFile given(Path named) {
    String text = InputFile.text(named, console);
    return CaptureFile.of(CsvTable.read(InputFile.name(named), text));
  }

  private CaptureFile kept() {
    Gazetteer places = WorkingPlaces.gazetteer(console.folder);
    List<Claim> claims = new ArrayList<>();
    Map<String, String> publishers = new HashMap<>();
    Judgements judgements =
        store.claimsWithReports(
            console,
            places,
            (claim, report, standings) -> {
              claims.add(claim);
              if (report != null && report.publisher() != null) {
                publishers.put(report.id(), report.publisher());
              }
            });
    Study asked = study.of(claims, name -> store.study(name, console, places), console);
    Atlas atlas = new Atlas(places);
    List<Event> events =
        new Tiers(asked, claims, atlas, new Counted(claims, judgements).merging(atlas))
            .atOnce().events().stream().map(Happened::event).toList();
    Histories histories = TellerLists.of(events, by.kind, publishers);
    if (histories.lists().size() < 2) {
      throw new BadUse(
          "Fewer than two sources tell events of the store. Maybe --by speaker compares more.");
    }
    return new CaptureFile(histories, List.of());
  }

  /** What a source is. */
  enum By {
    PUBLISHER(Teller.Kind.PUBLISHER),
    SPEAKER(Teller.Kind.SPEAKER);

    private final Teller.Kind kind;

    By(Teller.Kind kind) {
      this.kind = kind;
    }

    @Override
    public String toString() {
      return kind.code();
    }
  }
}
