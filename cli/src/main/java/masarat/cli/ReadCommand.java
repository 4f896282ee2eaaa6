package masarat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import masarat.cli.print.ClaimPrinter;
import masarat.desk.ReportReader;
import masarat.documents.Documents;
import masarat.model.Loaded;
import masarat.model.Report;
import masarat.reader.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code masarat read}: reports to claims. */
@Command(
    name = "read",
    description = {
      "Read reports into claims.",
      "A file is .txt, .md, .html or .jsonl (one report a line); of a folder all files are read."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class ReadCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files and folders of reports.")
  private List<Path> files = List.of();

  @Mixin private Given given = new Given();

  @Option(
      names = "--format",
      description = "How the claims are written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  private ClaimPrinter.Format format = ClaimPrinter.Format.TABLE;

  @Option(names = "--strict", description = "Exit with 2 if anything could not be read.")
  private boolean strict;

  private final Console console;
  private final Refusal refusal;

  ReadCommand(Console console, Refusal refusal) {
    this.console = console;
    this.refusal = refusal;
  }

  @Override
  public Integer call() {
    Loaded<Report> loaded = Documents.load(files, given.defaults());
    console.tell(loaded.problems());
    if (loaded.good().isEmpty()) {
      return Exit.BAD;
    }
    int failed = print(loaded.good());
    boolean whole = loaded.problems().isEmpty() && failed == 0;
    return failed == loaded.good().size() || (strict && !whole) ? Exit.BAD : Exit.DONE;
  }

  /** Returns how many reports could not be read. */
  private int print(List<Report> reports) {
    ClaimPrinter printer = ClaimPrinter.of(format, console.out, console.columns);
    Progress progress = new Progress(console, "reports", reports.size());
    ReportReader reader = given.reader(console);
    AtomicInteger failed = new AtomicInteger();
    reports.parallelStream()
        .map(report -> Outcome.of(report, reader))
        .takeWhile(outcome -> !console.isClosed())
        .forEachOrdered(
            outcome -> {
              if (outcome.failure != null) {
                failed.incrementAndGet();
                refusal.ofReport(outcome.report, outcome.failure);
              } else if (outcome.reading != null) {
                console.tell(Damaged.problems(outcome.reading));
                printer.print(outcome.report, outcome.reading.claims());
              }
              progress.step();
            });
    printer.end();
    progress.end();
    return failed.get();
  }

  /** What was read of a report, or why nothing was: a fault of ours must not cost the others. */
  private record Outcome(Report report, @Nullable Reading reading, @Nullable Throwable failure) {
    static Outcome of(Report report, ReportReader reader) {
      try {
        return new Outcome(report, reader.read(report), null);
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome(report, null, e);
      }
    }
  }
}
