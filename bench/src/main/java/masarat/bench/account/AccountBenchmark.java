package masarat.bench.account;

import java.util.concurrent.TimeUnit;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import masarat.account.linear.Progress;
import masarat.account.study.Containment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long each tier of an account takes, from claims to figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class AccountBenchmark {
  @Param({"200", "2000"})
  private int flows;

  /** Stocks that cannot be: with them, the account has contradictions. */
  @Param({"0", "3"})
  private int lies;

  private MadeUpAccount made = MadeUpAccount.of(20, 0, 1);

  /** Makes the study up. */
  @Setup
  public void make() {
    made = MadeUpAccount.of(flows, lies, 1);
  }

  private Tiers tiers() {
    return new Tiers(made.study(), made.claims(), Containment.SAME_NAME);
  }

  /** What propagation knows; with lies, also the first contradictions. */
  @Benchmark
  public Account atOnce() {
    return tiers().atOnce();
  }

  /** All bounds, and the facts that would narrow most. */
  @Benchmark
  public Account narrowest() {
    return tiers().narrowest(Progress.SILENT);
  }
}
