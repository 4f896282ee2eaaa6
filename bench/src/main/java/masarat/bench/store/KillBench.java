package masarat.bench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import masarat.store.Store;
import masarat.store.audit.Verification;
import masarat.store.claim.Units;
import masarat.store.database.Database;

/**
 * Kills a writer again and again ({@code kill -9}), and looks each time whether all is there that
 * was acknowledged, and whether every hash holds.
 */
public final class KillBench {
  private KillBench() {}

  /**
   * @param arguments the address of a database, and how often to kill
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 2) {
      System.err.println("bench: Give the address of a database and a number of kills.");
      System.exit(2);
    }
    Random random = new Random(1);
    int kills = Integer.parseInt(arguments[1]);
    int acknowledged = 0;
    for (int run = 1; run <= kills; run++) {
      acknowledged += killed(arguments[0], run, 1 + random.nextInt(20), random.nextInt(40));
    }
    System.out.printf(
        "%,d kills, %,d writes acknowledged, none lost, every hash holds%n", kills, acknowledged);
  }

  /**
   * Lets a writer acknowledge some writes, waits a little into the next and kills it.
   *
   * @return how many writes were acknowledged
   */
  private static int killed(String address, int run, int writes, int milliseconds)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process victim =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                address,
                String.valueOf(run))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int said = 0;
    String report = "";
    int decision = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said++;
        if (line.startsWith("report ")) {
          report = line.substring("report ".length());
        } else {
          decision = Integer.parseInt(line.substring("decision ".length()));
        }
        if (said == writes) {
          Thread.sleep(milliseconds);
          // By its handle: the process itself would close what it has said and nobody has read.
          victim.toHandle().destroyForcibly();
        }
      }
    }
    victim.waitFor();
    look(address, run, report, decision);
    return said;
  }

  private static void look(String address, int run, String report, int decision) {
    try (Store store = Store.open(Database.of(address, Path.of("")), Units.NONE)) {
      if (store.reports().find(report).isEmpty() || store.claims().find(report + "#1").isEmpty()) {
        throw new IllegalStateException("Kill " + run + " lost the report " + report + ".");
      }
      if (decision > 0 && store.decisions().find(decision).isEmpty()) {
        throw new IllegalStateException("Kill " + run + " lost the decision " + decision + ".");
      }
      Verification verification = store.verify(n -> {});
      if (!verification.isWhole()) {
        throw new IllegalStateException("Kill " + run + ": " + verification.fault().orElseThrow());
      }
      System.out.printf("kill %d: %,d entries hold%n", run, verification.entries());
    }
  }
}
