package masarat.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import masarat.account.event.Event;
import masarat.account.unseen.Histories;

/** Which sources told which events, as lists of which each event is on some. */
public final class TellerLists {
  /** With more lists most histories are empty, and no estimate holds. */
  private static final int MOST = 5;

  private TellerLists() {}

  /**
   * The capture histories of events. The sources that tell most are the lists; events that none of
   * them tells are left out.
   *
   * @param publishers by report
   */
  public static Histories of(List<Event> events, Teller.Kind kind, Map<String, String> publishers) {
    List<Set<Teller>> told =
        events.stream().map(event -> Teller.of(event, kind, publishers)).toList();
    List<String> lists = lists(told);
    SortedMap<Long, Integer> counts = new TreeMap<>();
    for (Set<Teller> tellers : told) {
      long history = 0;
      for (Teller teller : tellers) {
        int list = lists.indexOf(teller.id());
        history |= list < 0 ? 0 : 1L << list;
      }
      if (history != 0) {
        counts.merge(history, 1, Integer::sum);
      }
    }
    return new Histories(lists, counts);
  }

  private static List<String> lists(List<Set<Teller>> told) {
    Map<String, Integer> many = new HashMap<>();
    told.forEach(tellers -> tellers.forEach(teller -> many.merge(teller.id(), 1, Integer::sum)));
    return many.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
