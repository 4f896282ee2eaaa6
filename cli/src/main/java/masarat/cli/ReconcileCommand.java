package masarat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import masarat.account.reconcile.NumericClaimFile;
import masarat.account.reconcile.Reconciliation;
import masarat.account.show.ReconcileJson;
import masarat.account.table.CsvTable;
import masarat.cli.print.ReconcileText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code masarat reconcile}: from figures that disagree to values and the sources behind them. */
@Command(
    name = "reconcile",
    description = {
      "Reconcile figures that sources disagree on, and learn how far each source can be trusted.",
      "The table has the columns object, source and value; others are left alone. Each value comes"
          + " with how far methods and single sources pull it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class ReconcileCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE.csv",
      description = "Claims with commas, semicolons or tabs; - is standard input.")
  private Path file = Path.of("");

  @Mixin private Answer answer = new Answer();

  private final Console console;

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CsvTable table = CsvTable.read(InputFile.name(file), InputFile.text(file, console));
    Reconciliation reconciliation = Reconciliation.of(NumericClaimFile.of(table));
    switch (answer.format) {
      case TABLE ->
          ReconcileText.print(
              reconciliation, answer.language.toString(), console.out, console.columns);
      case JSON ->
          console
              .out
              .append(
                  JsonMapper.shared()
                      .writeValueAsString(
                          ReconcileJson.tree(reconciliation, answer.language.toString())))
              .append('\n');
    }
    return Exit.DONE;
  }
}
