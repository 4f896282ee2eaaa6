package masarat.bench.account;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import masarat.account.study.Containment;

/**
 * How long each tier of an account takes in a fresh process, start-up left out: the first call pays
 * for loading classes and the solvers' library, as the command does.
 */
public final class AccountMeasure {
  private AccountMeasure() {}

  /**
   * @param arguments how many flows, how many lies, and after how many seconds to stop looking for
   *     narrowest bounds
   */
  public static void main(String[] arguments) {
    int flows = Integer.parseInt(arguments[0]);
    int lies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    MadeUpAccount made = MadeUpAccount.of(flows, lies, 1);
    Tiers tiers = new Tiers(made.study(), made.claims(), Containment.SAME_NAME);
    long started = System.nanoTime();
    Account quick = tiers.atOnce();
    tell("at once", started, quick);
    long limit = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
    long narrowing = System.nanoTime();
    int[] bounds = {0};
    tell(
        "narrowest",
        narrowing,
        tiers.narrowest((done, all) -> watch(done, all, narrowing, limit, bounds)));
    System.out.printf("%d unknowns needed a program%n", bounds[0]);
  }

  /** Stops the process when the time is over, and says how far it came. */
  private static void watch(int done, int all, long started, long limit, int[] bounds) {
    bounds[0] = all;
    double seconds = (System.nanoTime() - started) / 1e9;
    if (seconds > limit) {
      System.out.printf(
          Locale.ROOT,
          "%d of %d unknowns have their narrowest bounds after %.1f s, processor %.1f s%n",
          done,
          all,
          seconds,
          processor());
      Runtime.getRuntime().halt(0);
    }
  }

  private static void tell(String tier, long started, Account account) {
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.2f s, processor %8.2f s since the start of the process; %d flows, %d"
            + " contradictions%n",
        tier,
        seconds,
        processor(),
        account.flows().size(),
        account.contradictions().size());
  }

  /** Seconds of all processors since the process began. */
  private static double processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
