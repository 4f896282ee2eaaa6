package masarat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import masarat.cli.print.EvaluationText;
import masarat.desk.WorkingPlaces;
import masarat.documents.Defaults;
import masarat.documents.Documents;
import masarat.evaluation.Evaluation;
import masarat.evaluation.Names;
import masarat.model.Claim;
import masarat.model.Loaded;
import masarat.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code masarat evaluate}: claims against claims made by hand. */
@Command(
    name = "evaluate",
    description = {
      "Compare claims with claims made by hand.",
      "Precision, recall and F1 of claims found and of their fields; the last line is JSON.",
      "Other names of places and actors are taken from aliases.json beside GOLD, if it is there."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..2",
      paramLabel = "[PREDICTED] GOLD",
      description =
          "Claims, one a line, and claims made by hand. Without the former those of the store that"
              + " are read from the reports of the latter.")
  private List<Path> files = List.of();

  @Mixin private StoreOption store = new StoreOption("name the PREDICTED claims, too");

  @Option(names = "--errors", description = "List every disagreement with its words.")
  private boolean errors;

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description = "The reports of the claims: --errors then shows whole sentences.")
  private @Nullable Path reports;

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = files.get(files.size() - 1);
    List<Claim> right = ClaimFile.load(gold, console);
    if (right.isEmpty()) {
      throw new BadUse(gold + ": the file holds no claim. Maybe it is the wrong one.");
    }
    List<Claim> said = files.size() == 1 ? kept(right) : ClaimFile.load(files.get(0), console);
    Evaluation evaluation = Evaluation.of(said, right, names(gold.resolveSibling("aliases.json")));
    if (errors) {
      EvaluationText.errors(evaluation, texts(), console.out);
    }
    EvaluationText.measures(evaluation, console.out);
    return Exit.DONE;
  }

  /** The claims of the store about the same reports. */
  private List<Claim> kept(List<Claim> right) {
    Set<String> reports = right.stream().map(Claim::report).collect(Collectors.toSet());
    return store.counted(console, WorkingPlaces.gazetteer(console.folder)).claims().stream()
        .filter(claim -> reports.contains(claim.report()))
        .toList();
  }

  private Map<String, String> texts() {
    if (reports == null) {
      return Map.of();
    }
    Loaded<Report> loaded = Documents.load(List.of(reports), new Defaults(null, null));
    console.tell(loaded.problems());
    return loaded.good().stream().collect(Collectors.toMap(Report::id, Report::text));
  }

  private Names names(Path file) {
    if (!Files.exists(file)) {
      return new Names(Map.of(), Map.of());
    }
    try {
      Map<String, Map<String, List<String>>> names =
          JsonMapper.shared().readValue(InputFile.text(file, console), new TypeReference<>() {});
      return new Names(
          names.getOrDefault("actors", Map.of()), names.getOrDefault("places", Map.of()));
    } catch (JacksonException e) {
      throw new BadUse(
          file
              + ": other names cannot be read ("
              + e.getOriginalMessage()
              + "). Maybe it should be {\"actors\": {name: [other names]}, \"places\": {...}}.");
    }
  }
}
