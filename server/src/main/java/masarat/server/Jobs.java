package masarat.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Long work, one after the other, since those who write wait for each other anyway. */
final class Jobs implements AutoCloseable {
  private static final int REMEMBERED = 100;
  private static final long PATIENCE_SECONDS = 30;

  private final Failures failures;
  private final ExecutorService worker = worker("masarat-job");
  private final ExecutorService maker = worker("masarat-making");
  private final Deque<Job> jobs = new ArrayDeque<>();
  private int last;

  Jobs(Failures failures) {
    this.failures = failures;
  }

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Begins a work, or lets it wait for those before it. */
  Job begin(Job.Kind kind, Consumer<Job> work) {
    return begin(kind, work, worker);
  }

  /** Begins a work that writes nothing that others wait for, beside those that do. */
  Job beside(Job.Kind kind, Consumer<Job> work) {
    return begin(kind, work, maker);
  }

  private synchronized Job begin(Job.Kind kind, Consumer<Job> work, ExecutorService worker) {
    last++;
    Job job = new Job(String.valueOf(last), kind);
    jobs.addLast(job);
    if (jobs.size() > REMEMBERED && jobs.getFirst().isOver()) {
      jobs.removeFirst();
    }
    worker.execute(() -> run(job, work));
    return job;
  }

  private void run(Job job, Consumer<Job> work) {
    @Nullable Declined why = null;
    try {
      work.accept(job);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      why = failures.declined(e);
    }
    job.end(why);
  }

  synchronized Optional<Job> find(String id) {
    return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
  }

  /** The last first. */
  synchronized List<Job> all() {
    List<Job> all = new ArrayList<>(jobs);
    Collections.reverse(all);
    return all;
  }

  /** Lets the work that runs come to its end; what was told as written is written in any case. */
  @Override
  public void close() {
    // What it makes can be made again.
    maker.shutdownNow();
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
