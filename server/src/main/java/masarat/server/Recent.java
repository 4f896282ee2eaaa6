package masarat.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The last answers, since pages ask for the same again and again. */
final class Recent<T> {
  /** In the order in which they were asked for. */
  private final Map<String, T> answers = new LinkedHashMap<>(16, 0.75f, true);

  /** What is being worked out. */
  private final Map<String, CompletableFuture<T>> asked = new ConcurrentHashMap<>();

  private final int most;
  private final ToIntFunction<T> size;

  /** So many answers. */
  Recent(int many) {
    this(many, answer -> 1);
  }

  /**
   * @param most the size of all, or of one that is larger
   */
  Recent(int most, ToIntFunction<T> size) {
    this.most = most;
    this.size = size;
  }

  /** The answer to a question, worked out if it is not known; once, whoever asks meanwhile. */
  T get(String question, Supplier<T> work) {
    CompletableFuture<T> own = new CompletableFuture<>();
    CompletableFuture<T> first = asked.putIfAbsent(question, own);
    if (first != null) {
      return answered(first);
    }
    try {
      own.complete(find(question).orElseGet(work));
      put(question, own.join());
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
    } finally {
      asked.remove(question);
    }
    return answered(own);
  }

  private static <T> T answered(CompletableFuture<T> asked) {
    try {
      return asked.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  synchronized Optional<T> find(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  /** All that are known, the oldest first. */
  synchronized List<T> all() {
    return List.copyOf(answers.values());
  }

  synchronized void put(String question, T answer) {
    answers.put(question, answer);
    int all = answers.values().stream().mapToInt(size).sum();
    Iterator<T> eldest = answers.values().iterator();
    while (all > most && answers.size() > 1) {
      all -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }
}
