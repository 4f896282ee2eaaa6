package masarat.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The last few answers, since pages ask for the same again and again. */
final class Recent<T> {
  private final Map<String, T> answers;

  Recent(int many) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > many;
          }
        };
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
  }
}
