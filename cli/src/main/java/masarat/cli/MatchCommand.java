package masarat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;
import masarat.account.convention.Convention;
import masarat.account.event.ToldEvents;
import masarat.account.match.Matching;
import masarat.cli.print.MatchText;
import masarat.desk.Atlas;
import masarat.desk.Interpreter;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code masarat match}: which coded events of several files are the same. */
@Command(
    name = "match",
    description = {
      "Find which coded events of two or more tables are the same, with the probability and the"
          + " reason of each pair.",
      "The layouts of UCDP GED, ACLED, POLECAT, Helix and Airwars are known; others need a mapping,"
          + " which can also give a rule: a window and taxonomies."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class MatchCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "A table, as .csv or .tsv, also packed (.gz).")
  private Path first = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "B",
      description =
          "Another; of more than two each is matched with all before it. Without another the"
              + " events of the store.")
  private List<Path> others = List.of();

  @Option(
      names = "--mapping-a",
      paramLabel = "FILE.yaml",
      description = "Which column of A holds what.")
  private @Nullable Path mappingA;

  @Option(
      names = "--mapping-b",
      paramLabel = "FILE.yaml",
      description = "Which column of B, and of all after it, holds what.")
  private @Nullable Path mappingB;

  @Option(
      names = "--at-least",
      paramLabel = "P",
      description = "The least probability that is shown: ${DEFAULT-VALUE}.",
      defaultValue = "0.5")
  private double least = Matching.LIKELY;

  @Option(
      names = "--format",
      description = "How the pairs are written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  private Format format = Format.TABLE;

  @Mixin private StoreOption store = new StoreOption("name another table");

  private final Console console;

  MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!(least >= 0 && least <= 1)) {
      throw new BadUse("--at-least (" + least + ") must be within 0 and 1. Maybe 0.5.");
    }
    List<CodedFile> files = new ArrayList<>();
    files.add(CodedFile.load(first, mappingA, "--mapping-a", console));
    others.forEach(file -> files.add(CodedFile.load(file, mappingB, "--mapping-b", console)));
    List<List<CodedEvent>> lists =
        new ArrayList<>(files.stream().map(file -> file.events(console)).toList());
    if (others.isEmpty()) {
      lists.add(kept());
    }
    Optional<Window> window =
        files.stream().flatMap(f -> f.mapping().window().stream()).findFirst();
    Matching matching = Matching.of(lists, window);
    switch (format) {
      case TABLE -> MatchText.table(matching, least, console.out, console.columns);
      case CSV -> MatchText.csv(matching, least, console.out);
    }
    console.err.println(
        lists.stream().map(list -> Integer.toString(list.size())).collect(Collectors.joining(" + "))
            + " events. If likely pairs count once, "
            + matching.happenings()
            + " happenings.");
    return Exit.DONE;
  }

  /** What the claims of the store tell. */
  private List<CodedEvent> kept() {
    Gazetteer places = WorkingPlaces.gazetteer(console.folder);
    Convention usual = Convention.named(Convention.DEFAULT).orElseThrow();
    Counted counted = store.counted(console, places);
    List<Claim> claims = new Interpreter(usual).read(counted.claims());
    return ToldEvents.of(counted.merging(new Atlas(places)).apply(usual).merge(claims));
  }
}
