package masarat.account.unseen;

import java.util.SortedMap;

/** What is known of those who were seen at all. */
public sealed interface Captures permits Histories, TimesSeen {
  /** How many were seen at least once. */
  int observed();

  /** How many were seen exactly so many times; times without anybody are left out. */
  SortedMap<Integer, Integer> frequencies();
}
