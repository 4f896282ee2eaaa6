package masarat.account.unseen;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many are on exactly which lists.
 *
 * @param lists their names, at most {@value #MOST_LISTS}
 * @param counts by history: bit {@code i} is set where list {@code i} has them; never 0 nor empty
 */
public record Histories(List<String> lists, SortedMap<Long, Integer> counts) implements Captures {
  /** A history is one number of 64 bits, and its sign stays out of it. */
  public static final int MOST_LISTS = 62;

  public Histories {
    lists = List.copyOf(lists);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** How many lists there are. */
  int size() {
    return lists.size();
  }

  @Override
  public int observed() {
    return containing(0);
  }

  /** How many are on all lists of a set, whatever the other lists say. */
  int containing(long set) {
    return counts.entrySet().stream()
        .filter(entry -> (entry.getKey() & set) == set)
        .mapToInt(SortedMap.Entry::getValue)
        .sum();
  }

  /** How many are on one list. */
  int on(int list) {
    return containing(1L << list);
  }

  @Override
  public SortedMap<Integer, Integer> frequencies() {
    SortedMap<Integer, Integer> frequencies = new TreeMap<>();
    counts.forEach(
        (history, count) -> frequencies.merge(Long.bitCount(history), count, Integer::sum));
    return frequencies;
  }

  /** The names of the lists of a set, with a sign between. */
  String names(long set, String between) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      if ((set >> i & 1) == 1) {
        names.append(names.length() == 0 ? "" : between).append(lists.get(i));
      }
    }
    return names.toString();
  }
}
