package masarat.account.unseen;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many were seen how many times, where any number of times was possible.
 *
 * @param frequencies by times seen, from 1; counts of at least 1
 */
public record TimesSeen(SortedMap<Integer, Integer> frequencies) implements Captures {
  public TimesSeen {
    frequencies = Collections.unmodifiableSortedMap(new TreeMap<>(frequencies));
  }

  @Override
  public int observed() {
    return frequencies.values().stream().mapToInt(Integer::intValue).sum();
  }
}
