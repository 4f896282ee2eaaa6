package masarat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import masarat.lexicon.BadData;
import masarat.model.Nearest;
import masarat.model.Report;
import masarat.store.database.StoreProblem;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line why a command is not carried out. */
final class Refusal {
  private final Console console;
  private final BooleanSupplier debug;

  Refusal(Console console, BooleanSupplier debug) {
    this.console = console;
    this.debug = debug;
  }

  /** Of a command line that cannot be understood. */
  int ofUse(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say(command + ": " + line(e).replaceAll("\\s*[\\r\\n]+\\s*", " "));
    return Exit.BAD;
  }

  /** Of a command that broke off. */
  int ofFailure(Throwable e) {
    if (e instanceof BadUse || e instanceof StoreProblem) {
      console.say("masarat: " + e.getMessage());
    } else if (e instanceof BadData bad) {
      console.say(bad.problem().toString());
    } else if (e instanceof OutOfMemoryError) {
      console.say(
          "masarat: There is not enough memory for this. Maybe give more, for example"
              + " MASARAT_JAVA_OPTIONS=-Xmx6g, or fewer reports at a time.");
    } else {
      ofFault("masarat", e);
    }
    return Exit.BAD;
  }

  /** Of a report whose reading broke off. */
  void ofReport(Report report, Throwable e) {
    ofFault(report.id(), e);
  }

  private void ofFault(String where, Throwable e) {
    String what = String.valueOf(e).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    console.say(
        where
            + ": Something went wrong inside Masarat ("
            + what
            + "). Maybe run again with --debug and send what it prints.");
    if (debug.getAsBoolean()) {
      e.printStackTrace(console.err);
    }
  }

  private static String line(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    ArgSpec argument = e.getArgSpec();
    String value = e.getValue();
    Iterable<String> known = argument == null ? null : argument.completionCandidates();
    if (argument instanceof OptionSpec option && value != null && known != null) {
      String all = "it is one of " + String.join(", ", known);
      return "The option "
          + option.longestName()
          + " cannot be '"
          + value
          + "'. Maybe "
          + Nearest.to(value.toLowerCase(Locale.ROOT), known).map(n -> n + "; " + all).orElse(all)
          + ".";
    }
    String message = String.valueOf(e.getMessage());
    return message.contains("Maybe") ? message : ended(message) + maybe(e, Optional.empty());
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (e.isUnknownOption()) {
      List<String> options =
          command.getCommandSpec().options().stream()
              .filter(option -> !option.hidden())
              .map(OptionSpec::longestName)
              .toList();
      return "There is no option '" + word + "'." + maybe(e, Nearest.to(word, options));
    }
    if (!command.getSubcommands().isEmpty()) {
      return "There is no command '"
          + word
          + "'."
          + maybe(e, Nearest.to(word, command.getSubcommands().keySet()));
    }
    return "'"
        + word
        + "' is one argument too many."
        + maybe(e, Optional.of("put what belongs together in quotation marks"));
  }

  private static String maybe(ParameterException e, Optional<String> way) {
    String help = "see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return " Maybe " + way.map(w -> w + "; " + help).orElse(help) + ".";
  }

  private static String ended(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
