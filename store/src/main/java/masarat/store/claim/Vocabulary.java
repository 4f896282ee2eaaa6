package masarat.store.claim;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The terms of claims that are made ready together, each under a number, so that those of thousands
 * of claims are sorted without looking at a letter. Any thread may add to it.
 */
public final class Vocabulary {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<String, int[]> ofWords = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The number of a term. */
  int number(String term) {
    Integer known = numbers.get(term);
    return known != null ? known : numbers.computeIfAbsent(term, t -> next.getAndIncrement());
  }

  /** The numbers of the terms of a word. */
  int[] ofWord(String word) {
    int[] known = ofWords.get(word);
    if (known == null) {
      Collection<String> terms = Terms.ofWord(word);
      known = terms.stream().mapToInt(this::number).toArray();
      ofWords.put(word, known);
    }
    return known;
  }

  /** The terms by their numbers; when all claims are ready. */
  String[] terms() {
    String[] terms = new String[next.get()];
    numbers.forEach((term, number) -> terms[number] = term);
    return terms;
  }
}
