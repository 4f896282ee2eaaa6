package masarat.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import masarat.store.ClaimFeed;
import masarat.store.Store;
import masarat.store.claim.Counts;
import masarat.store.claim.Page;
import masarat.store.claim.Sort;
import masarat.store.claim.View;
import masarat.store.database.Database;
import org.jspecify.annotations.Nullable;

/** Fills a store with made claims, and measures its views. */
public final class StoreBench {
  private static final int LIMIT = 50;
  private static final int ROUNDS = 3;

  private StoreBench() {}

  /**
   * @param arguments the address of a database, and how many claims it shall hold
   */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("bench: Give the address of a database and a number of claims.");
      System.exit(2);
    }
    Database database = Database.of(arguments[0], Path.of(""));
    try (Store store = Store.open(database, MadeClaims.UNITS)) {
      fill(store, Integer.parseInt(arguments[1]));
      Views.all().forEach((name, view) -> measure(store, name, view));
      Views.sorted(Sort.NEWEST).forEach((name, view) -> count(store, name, view));
    }
  }

  private static void fill(Store store, int wanted) {
    int there = store.claims().count(View.ALL);
    if (there >= wanted) {
      return;
    }
    if (there > 0) {
      System.err.println("bench: The store holds something already. Maybe name another.");
      System.exit(2);
    }
    MadeClaims claims = new MadeClaims(1);
    long start = System.nanoTime();
    long cpu = processCpu();
    try (ClaimFeed feed = store.intake("bench", "made").feed(n -> {})) {
      for (int done = 0; done < wanted; done++) {
        feed.add(claims.next());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%,d claims in %.1f s: %,.0f a second; %.0f microseconds of a processor each%n",
        wanted, seconds, wanted / seconds, (processCpu() - cpu) / 1e3 / wanted);
  }

  /**
   * Nanoseconds that this thread has computed, which tell more than the clock where others compute
   * too; what a server does for it is not among them.
   */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Nanoseconds that all threads of this process have computed, Java's own too. */
  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Milliseconds of pages by the clock, and those in which this thread computed. */
  private record Times(List<Double> clock, List<Double> cpu) {
    <T> T take(Supplier<T> work) {
      long start = System.nanoTime();
      long before = StoreBench.cpu();
      T done = work.get();
      clock.add((System.nanoTime() - start) / 1e6);
      cpu.add((StoreBench.cpu() - before) / 1e6);
      return done;
    }
  }

  private static void measure(Store store, String name, View view) {
    Times first = new Times(new ArrayList<>(), new ArrayList<>());
    Times later = new Times(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < ROUNDS; round++) {
      String next = page(store, view, null, first);
      for (int i = 0; i < 3 && next != null; i++) {
        next = page(store, view, next, later);
      }
    }
    System.out.printf(
        "%-40s %6.0f ms first, %6.0f ms next; computing %4.0f and %4.0f%n",
        name, most(first.clock()), most(later.clock()), most(first.cpu()), most(later.cpu()));
  }

  private static void count(Store store, String name, View view) {
    Times times = new Times(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < ROUNDS; round++) {
      times.take(() -> store.claims().counts(view));
    }
    Counts counts = store.claims().counts(view);
    System.out.printf(
        "counts of %-30s %6.0f ms, computing %4.0f; %s%,d claims%n",
        name,
        most(times.clock()),
        most(times.cpu()),
        counts.isExact() ? "" : "about ",
        counts.claims());
  }

  private static @Nullable String page(
      Store store, View view, @Nullable String after, Times times) {
    Page page = times.take(() -> store.claims().page(view, after, LIMIT));
    return page.next();
  }

  /** The slowest but one, for the first has the cold caches. */
  private static double most(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, sorted.size() - 2));
  }
}
