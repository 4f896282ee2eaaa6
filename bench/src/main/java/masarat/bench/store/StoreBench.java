package masarat.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.store.ClaimFeed;
import masarat.store.Store;
import masarat.store.claim.Facet;
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
      views().forEach((name, view) -> measure(store, name, view));
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

  private static Map<String, View> views() {
    Map<String, View> views = new LinkedHashMap<>();
    for (Sort sort : Sort.values()) {
      View all = View.ALL.sorted(sort);
      String by = ", " + sort.code();
      views.put("all" + by, all);
      views.put("a manner" + by, all.with(Facet.MANNER, "left"));
      views.put("a rare manner" + by, all.with(Facet.MANNER, "missing"));
      views.put("a province" + by, all.with(Facet.PLACE, "Province 3"));
      views.put("a village" + by, all.with(Facet.PLACE, "Place 1500"));
      views.put("an actor of some years" + by, all.with(Facet.ACTOR, "actor-1"));
      views.put("a word, frequent" + by, all.search("غادر"));
      views.put("a word, rare" + by, all.search("بلدة"));
      views.put("two words" + by, all.search("النازحون مخيم"));
      views.put("exact words" + by, all.searchExactly("النازحون"));
      views.put("a beginning" + by, all.search("ناز*"));
      views.put(
          "four facets" + by,
          all.with(Facet.MANNER, "left")
              .with(Facet.ACTOR, "actor-0")
              .with(Facet.PLACE, "Country")
              .with(Facet.SOURCE, "author"));
      views.put(
          "a period and two facets" + by,
          all.between(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31))
              .with(Facet.ACTOR, "actor-0")
              .with(Facet.STANCE, "denied"));
      views.put("nothing" + by, all.search("طائرةمفقودة"));
    }
    return views;
  }

  /** Milliseconds of pages by the clock, and those in which this thread computed. */
  private record Times(List<Double> clock, List<Double> cpu) {}

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

  private static @Nullable String page(
      Store store, View view, @Nullable String after, Times times) {
    long start = System.nanoTime();
    long cpu = cpu();
    Page page = store.claims().page(view, after, LIMIT);
    times.clock().add((System.nanoTime() - start) / 1e6);
    times.cpu().add((cpu() - cpu) / 1e6);
    return page.next();
  }

  /** The slowest but one, for the first has the cold caches. */
  private static double most(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, sorted.size() - 2));
  }
}
