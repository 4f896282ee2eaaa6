package masarat.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The last answers, since pages ask for the same again and again. */
final class Recent<T> {
  /** In the order in which they were asked for. */
  private final Map<String, T> answers = new LinkedHashMap<>(16, 0.75f, true);

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

  /** The answer to a question, worked out if it is not known. */
  T get(String question, Supplier<T> work) {
    Optional<T> known = find(question);
    if (known.isPresent()) {
      return known.get();
    }
    T answer = work.get();
    put(question, answer);
    return answer;
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
