package masarat.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import masarat.account.Premise;
import org.jspecify.annotations.Nullable;

/**
 * The narrowest bounds that the rows allow: propagation first, and linear programs only for
 * unknowns that hang in circles of rows which can bind. A small account without totals never needs
 * one; a large part is shared between two programs that work side by side. How it is shared does
 * not depend on the machine, so that the same account always names the same claims.
 */
public final class TightBounds implements BoundsSolver {
  /** Beyond this many, solving is quicker than proving that it is not needed. */
  private static final int FEW = 200;

  /** Fewer unknowns than this are not worth a second program. */
  private static final int SHARED = 400;

  private final Progress progress;

  public TightBounds() {
    this(Progress.SILENT);
  }

  /**
   * @param progress told of every unknown solved
   */
  public TightBounds(Progress progress) {
    this.progress = progress;
  }

  /** Some unknowns of a part, to be solved one after the other by one program. */
  private record Task(Part part, List<Integer> asked) {}

  @Override
  public List<Bound> bounds(LinearSystem system, List<Integer> unknowns) {
    Propagation known = Propagation.of(system);
    @Nullable Bound[] bounds = new Bound[system.size()];
    List<Task> tasks = new ArrayList<>();
    List<Part> parts = Part.of(system.rows());
    List<List<Integer>> asked = asked(parts, unknowns, known);
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      boolean few = asked.get(p).size() <= FEW;
      share(
          part,
          asked.get(p).stream().filter(unknown -> !few || !part.isSettled(known, unknown)).toList(),
          tasks);
    }
    solve(tasks, system, known, bounds);
    List<Bound> answers = new ArrayList<>();
    for (int unknown : unknowns) {
      Bound refined = bounds[unknown];
      answers.add(refined == null ? known.bound(unknown) : refined);
    }
    return answers;
  }

  /** By part, the open unknowns of its links that are asked for. */
  private static List<List<Integer>> asked(
      List<Part> parts, List<Integer> unknowns, Propagation known) {
    int[] partOf = new int[known.low.length];
    List<List<Integer>> asked = new ArrayList<>();
    for (Part part : parts) {
      asked.add(new ArrayList<>());
      part.linked().stream().forEach(unknown -> partOf[unknown] = asked.size());
    }
    unknowns.stream()
        .distinct()
        .filter(unknown -> partOf[unknown] > 0 && known.isOpen(unknown))
        .forEach(unknown -> asked.get(partOf[unknown] - 1).add(unknown));
    return asked;
  }

  private static void share(Part part, List<Integer> asked, List<Task> tasks) {
    if (asked.size() < SHARED) {
      if (!asked.isEmpty()) {
        tasks.add(new Task(part, asked));
      }
      return;
    }
    int half = asked.size() / 2;
    tasks.add(new Task(part, asked.subList(0, half)));
    tasks.add(new Task(part, asked.subList(half, asked.size())));
  }

  private void solve(
      List<Task> tasks, LinearSystem system, Propagation known, @Nullable Bound[] bounds) {
    int all = tasks.stream().mapToInt(task -> task.asked.size()).sum();
    AtomicInteger done = new AtomicInteger();
    if (all < SHARED) {
      tasks.forEach(task -> solve(task, system, known, bounds, done, all));
      return;
    }
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (Task task : tasks) {
        work.add(
            () -> {
              solve(task, system, known, bounds, done, all);
              return null;
            });
      }
      for (Future<Void> finished : two.invokeAll(work)) {
        finished.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search for bounds was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The search for bounds failed.", e.getCause());
    } finally {
      two.shutdownNow();
    }
  }

  private void solve(
      Task task,
      LinearSystem system,
      Propagation known,
      @Nullable Bound[] bounds,
      AtomicInteger done,
      int all) {
    BitSet open = OpenEnds.of(task.part.links(), known, task.asked);
    try (PartProgram program = new PartProgram(task.part, system, known)) {
      program.lookAround(task.asked, open);
      for (int unknown : task.asked) {
        bounds[unknown] = program.bound(unknown, open.get(unknown));
        progress.solved(done.incrementAndGet(), all);
      }
    }
  }

  @Override
  public Contradictions contradictions(LinearSystem system, ToDoubleFunction<Premise> weights) {
    return Contradictions.of(system, weights);
  }
}
