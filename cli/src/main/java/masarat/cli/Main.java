package masarat.cli;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    System.exit(console.end(Masarat.run(console, arguments)));
  }
}
