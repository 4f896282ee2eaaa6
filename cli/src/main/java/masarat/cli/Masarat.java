package masarat.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. */
@Command(
    name = "masarat",
    description = {
      "Where did they go, how many, when, and who says so?",
      "Reads reports in Arabic and English into claims that show their words,"
          + " and balances the claims into an account."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Data goes to standard output, talk to standard error. The exit code is 0 when",
      "done, 1 when the answer is no, 2 on bad use or when nothing could be read."
    })
final class Masarat implements Callable<Integer> {
  @Option(
      names = "--debug",
      hidden = true,
      scope = ScopeType.INHERIT,
      description = "Show where in the program something went wrong.")
  private boolean debug;

  private Masarat() {}

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  static int run(Console console, String... arguments) {
    Masarat masarat = new Masarat();
    Refusal refusal = new Refusal(console, () -> masarat.debug);
    try {
      return masarat.commandLine(console, refusal, arguments).execute(arguments);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return refusal.ofFailure(e);
    }
  }

  private CommandLine commandLine(Console console, Refusal refusal, String... arguments) {
    CommandLine commandLine = new CommandLine(this);
    Map<String, Supplier<Object>> commands = commands(console, refusal);
    String first = Stream.of(arguments).filter(a -> !a.startsWith("-")).findFirst().orElse("");
    Supplier<Object> wanted = commands.get(first);
    if (wanted != null) {
      // To prepare all commands takes longer than to run most of them.
      commandLine.addSubcommand(first, wanted.get());
    } else {
      commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
      commandLine.addSubcommand(new HelpCommand());
    }
    return commandLine
        .setOut(new PrintWriter(console.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err, true, StandardCharsets.UTF_8))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, words) -> refusal.ofUse(e))
        .setExecutionExceptionHandler((e, command, parsed) -> refusal.ofFailure(e));
  }

  /** What a command is called, in the order of the help, and how it is made. */
  private static Map<String, Supplier<Object>> commands(Console console, Refusal refusal) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(console, refusal));
    commands.put("read", () -> new ReadCommand(console, refusal));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("import", () -> new ImportCommand(console, refusal));
    commands.put("serve", () -> new ServeCommand(console));
    commands.put("verify", () -> new VerifyCommand(console));
    commands.put("account", () -> new AccountCommand(console));
    commands.put("match", () -> new MatchCommand(console));
    commands.put("places", () -> places(console));
    commands.put("unseen", () -> new UnseenCommand(console));
    commands.put("reconcile", () -> new ReconcileCommand(console));
    commands.put("evaluate", () -> new EvaluateCommand(console));
    commands.put("export", () -> new ExportCommand(console));
    return commands;
  }

  private static CommandLine places(Console console) {
    return new CommandLine(new PlacesCommand())
        .addSubcommand(new PlacesFindCommand(console))
        .addSubcommand(new PlacesImportCommand(console))
        .addSubcommand(new PlacesStatsCommand(console));
  }

  @Override
  public Integer call() {
    throw new BadUse("No command is given. Maybe demo, to see what it does; see masarat --help.");
  }

  /** The version that the build wrote down. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"masarat " + number()};
    }

    /** Of this build. */
    static String number() {
      String version = Masarat.class.getPackage().getImplementationVersion();
      return Optional.ofNullable(version).orElse("(not packaged)");
    }
  }
}
