package masarat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import masarat.cli.print.ExplanationText;
import masarat.model.Report;
import masarat.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code masarat explain}: what the reader sees in a text. */
@Command(
    name = "explain",
    description = {
      "Show what the reader sees in a text: sentences, quantities, times, places, actors, claims.",
      "With - each line of standard input is a text and each line of the answer is JSON."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class ExplainCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "TEXT", description = "A text in quotation marks, or -.")
  private String text = "";

  @Mixin private Given given = new Given();

  @Option(
      names = "--format",
      description = "How the answer is written: ${COMPLETION-CANDIDATES} (table; json with -).")
  private @Nullable Format format;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (text.equals("-")) {
      explainLines(format == null ? Format.JSON : format);
    } else if (text.isBlank()) {
      throw new BadUse("There is no text to explain. Maybe put one in quotation marks.");
    } else {
      explain(Reader.bundled(), "text", text, format == null ? Format.TABLE : format);
    }
    return Exit.DONE;
  }

  private void explainLines(Format format) throws IOException {
    Reader reader = Reader.bundled();
    var lines = new BufferedReader(new InputStreamReader(console.in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      explain(reader, "line-" + number, bare, format);
      if (console.isClosed()) {
        return;
      }
    }
  }

  private void explain(Reader reader, String id, String words, Format format) {
    Report report = given.defaults().fill(new Report(id, null, words, null, null, null, null));
    var explanation = reader.explain(report);
    if (format == Format.JSON) {
      console.out.append(ExplanationText.json(explanation)).append('\n');
    } else {
      ExplanationText.table(explanation, words, console.out, console.columns);
    }
  }
}
