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
   * @param arguments how many flows, and how many lies
   */
  public static void main(String[] arguments) {
    int flows = Integer.parseInt(arguments[0]);
    int lies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    MadeUpAccount made = MadeUpAccount.of(flows, lies, 1);
    Tiers tiers = new Tiers(made.study(), made.claims(), Containment.SAME_NAME);
    long started = System.nanoTime();
    Account quick = tiers.atOnce();
    tell("at once", started, quick);
    started = System.nanoTime();
    int[] bounds = {0};
    tell("narrowest", started, tiers.narrowest((done, all) -> bounds[0] = all));
    System.out.printf("%d unknowns needed a program%n", bounds[0]);
  }

  private static void tell(String tier, long started, Account account) {
    double seconds = (System.nanoTime() - started) / 1e9;
    double processor =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime()
            / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.2f s, processor %8.2f s since the start of the process; %d flows, %d"
            + " contradictions%n",
        tier,
        seconds,
        processor,
        account.flows().size(),
        account.contradictions().size());
  }
}
