package masarat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import masarat.account.show.UnseenJson;
import masarat.account.table.CsvTable;
import masarat.account.unseen.CaptureFile;
import masarat.account.unseen.Unseen;
import masarat.cli.print.UnseenText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Parameters(paramLabel = "FILE.csv", description = "Capture histories; - is standard input.")
  private Path file = Path.of("");

  @Mixin private Answer answer = new Answer();

  private final Console console;

  UnseenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = InputFile.text(file, console);
    Unseen unseen = Unseen.of(CaptureFile.of(CsvTable.read(InputFile.name(file), text)));
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
}
