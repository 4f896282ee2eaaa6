package masarat.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import masarat.cli.print.ExplanationText;
import masarat.desk.ExplanationJson;
import masarat.desk.ReportReader;
import masarat.model.Problem;
import masarat.model.Report;
import masarat.reader.Explanation;
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
  @Parameters(paramLabel = "TEXT", description = "A text in quotation marks, or -.")
  private String text = "";

  @Mixin private Given given = new Given();

  @Option(
      names = "--format",
      description = "How the answer is written: ${COMPLETION-CANDIDATES} (table; json with -).")
  private @Nullable Shape format;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (text.equals("-")) {
      explainLines(format == null ? Shape.JSON : format);
    } else if (text.isBlank()) {
      throw new BadUse("There is no text to explain. Maybe put one in quotation marks.");
    } else {
      explain(given.reader(console), "text", text, format == null ? Shape.TABLE : format);
    }
    return Exit.DONE;
  }

  private void explainLines(Shape format) throws IOException {
    ReportReader reader = given.reader(console);
    InputStream in = new BufferedInputStream(console.in);
    int number = 0;
    for (byte[] line = line(in); line != null; line = line(in)) {
      number++;
      String words = new String(line, StandardCharsets.UTF_8);
      if (words.contains("\uFFFD")) {
        console.tell(
            List.of(
                new Problem(
                    "standard input",
                    number,
                    "some bytes are no UTF-8 and were read as \uFFFD.",
                    "save it as UTF-8")));
      }
      String bare = number == 1 && words.startsWith("\uFEFF") ? words.substring(1) : words;
      explain(reader, "line-" + number, bare.stripTrailing(), format);
      if (console.isClosed()) {
        return;
      }
    }
  }

  /** The bytes up to the next line feed, or null at the end; only a line feed ends a line. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toByteArray();
  }

  private void explain(ReportReader reader, String id, String words, Shape format) {
    Report report = given.defaults().fill(new Report(id, null, words, null, null, null, null));
    Explanation explanation = reader.explain(report);
    if (format == Shape.JSON) {
      console.out.append(ExplanationJson.tree(explanation).toString()).append('\n');
    } else {
      ExplanationText.table(explanation, console.out, console.columns);
    }
  }
}
