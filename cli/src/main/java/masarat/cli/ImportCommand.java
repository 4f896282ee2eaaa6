package masarat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import masarat.cli.print.IntakeText;
import masarat.desk.ReportIntake;
import masarat.desk.Tally;
import masarat.desk.WorkingPlaces;
import masarat.documents.Documents;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import masarat.model.Problem;
import masarat.store.ClaimFeed;
import masarat.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code masarat import}: reports, read into claims, and coded events into the store. */
@Command(
    name = "import",
    description = {
      "Put reports and what they say, claims or coded events into the store.",
      "What broke off goes on where it stood: what is there is not read twice."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class ImportCommand implements Callable<Integer> {
  enum As {
    REPORTS,
    CLAIMS,
    GED,
    ACLED,
    POLECAT,
    HELIX,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files and folders.")
  private List<Path> files = List.of();

  @Option(
      names = "--as",
      description =
          "What they hold: ${COMPLETION-CANDIDATES}; claims are JSON Lines, as read writes them,"
              + " the others are tables of coded events, csv those whose columns --mapping tells.",
      defaultValue = "reports")
  private As as = As.REPORTS;

  @Option(
      names = "--mapping",
      paramLabel = "FILE.yaml",
      description = "Which column of a table of coded events holds what.")
  private @Nullable Path mapping;

  @Mixin private Given given = new Given();
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--by", paramLabel = "NAME", description = "Who does it, for the audit chain.")
  private String who = System.getProperty("user.name", "somebody");

  @Option(names = "--again", description = "Read again what this version has read before.")
  private boolean again;

  @Option(names = "--strict", description = "Exit with 2 if anything could not be taken in.")
  private boolean strict;

  private final Console console;
  private final Refusal refusal;

  ImportCommand(Console console, Refusal refusal) {
    this.console = console;
    this.refusal = refusal;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = WorkingPlaces.gazetteer(console.folder);
    try (Store open = store.open(console, gazetteer)) {
      return switch (as) {
        case REPORTS -> reports(open);
        case CLAIMS -> claims(open, (file, take) -> ClaimFile.each(file, console, take));
        default -> claims(open, this::coded);
      };
    }
  }

  private int reports(Store open) {
    Progress progress = new Progress(console, "reports", 0);
    ReportIntake intake =
        new ReportIntake(
            given.reader(console),
            open.intake(who, "masarat " + Masarat.Version.number()),
            again,
            ReportIntake.MANY,
            new TalkingWatcher(console, refusal, progress));
    List<Problem> problems = Documents.capture(files, given.defaults(), intake::add);
    Tally tally = intake.end();
    progress.end();
    console.tell(problems);
    console.out.println(IntakeText.line(tally, problems.size()));
    boolean whole = problems.isEmpty() && tally.failed() == 0;
    return tally.taken() == 0 || (strict && !whole) ? Exit.BAD : Exit.DONE;
  }

  private int coded(Path file, Consumer<Claim> take) {
    CodedFile events =
        as == As.CSV || mapping != null
            ? CodedFile.load(file, mapping, "--mapping", console)
            : CodedFile.named(file, as.toString(), console);
    List<Claim> claims = events.claims(console);
    claims.forEach(take);
    return claims.size();
  }

  /**
   * @param load gives a file's claims one after the other, and tells how many there were
   */
  private int claims(Store open, ToIntBiFunction<Path, Consumer<Claim>> load) {
    int taken = 0;
    int fresh = 0;
    for (Path file : files) {
      Progress progress = new Progress(console, "claims", 0);
      ClaimFeed feed = open.intake(who, InputFile.name(file)).feed(progress::reached);
      try (feed) {
        taken += load.applyAsInt(file, feed::add);
      }
      progress.end();
      fresh += feed.fresh();
    }
    console.out.printf(
        Locale.ROOT, "%,d claims: %,d new, %,d there already%n", taken, fresh, taken - fresh);
    return taken == 0 ? Exit.BAD : Exit.DONE;
  }
}
