package masarat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import masarat.cli.print.ClaimPrinter;
import masarat.documents.Documents;
import masarat.model.Loaded;
import masarat.model.Report;
import masarat.reader.Reader;
import masarat.reader.Reading;
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

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded<Report> loaded = Documents.load(files, given.defaults());
    console.tell(loaded.problems());
    if (loaded.good().isEmpty()) {
      return Exit.BAD;
    }
    print(loaded.good());
    return strict && !loaded.problems().isEmpty() ? Exit.BAD : Exit.DONE;
  }

  private void print(List<Report> reports) {
    ClaimPrinter printer = ClaimPrinter.of(format, console.out, console.columns);
    Progress progress = new Progress(console, "reports", reports.size());
    Reader reader = Reader.bundled();
    reports.parallelStream()
        .map(reader::read)
        .takeWhile(reading -> !console.isClosed())
        .forEachOrdered(reading -> print(reading, printer, progress));
    printer.end();
    progress.end();
  }

  private static void print(Reading reading, ClaimPrinter printer, Progress progress) {
    printer.print(reading.report(), reading.claims());
    progress.step();
  }
}
