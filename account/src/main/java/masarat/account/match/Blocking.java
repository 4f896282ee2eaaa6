package masarat.account.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;
import masarat.model.Location;

/** The pairs that are worth comparing: near in days and, where both have coordinates, in space. */
final class Blocking {
  private static final double KM_OF_A_DEGREE = 110.5;

  /** Where events without coordinates stand. */
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final Window window;

  Blocking(Window window) {
    this.window = window;
  }

  /** By the first list, then by the second. */
  List<Pair> pairs(List<CodedEvent> as, List<CodedEvent> bs) {
    List<Pair> pairs = new ArrayList<>();
    each(as, bs, (a, b) -> pairs.add(new Pair(a, b, as.get(a), bs.get(b))));
    return pairs;
  }

  /** Tells the pairs in the same order, and keeps none. */
  void each(List<CodedEvent> as, List<CodedEvent> bs, Weights.Near take) {
    Shelf shelf = new Shelf(bs);
    for (int a = 0; a < as.size(); a++) {
      for (int b : shelf.near(as.get(a))) {
        take.pair(a, b);
      }
    }
  }

  /** A list by first day and by latitude, in bands as wide as the window. */
  private final class Shelf {
    private final List<CodedEvent> events;
    private final long[] starts;
    private final long[] ends;
    private final NavigableMap<Long, Map<Integer, List<Integer>>> byStart = new TreeMap<>();
    private final long longest;

    Shelf(List<CodedEvent> events) {
      this.events = events;
      this.starts = events.stream().mapToLong(event -> event.start().toEpochDay()).toArray();
      this.ends = events.stream().mapToLong(event -> event.end().toEpochDay()).toArray();
      this.longest =
          IntStream.range(0, starts.length).mapToLong(i -> ends[i] - starts[i]).max().orElse(0);
      for (int i = 0; i < starts.length; i++) {
        byStart
            .computeIfAbsent(starts[i], day -> new HashMap<>())
            .computeIfAbsent(band(events.get(i)), band -> new ArrayList<>())
            .add(i);
      }
    }

    /** The numbers of those near an event, rising. */
    int[] near(CodedEvent event) {
      long from = event.start().toEpochDay() - window.days();
      long to = event.end().toEpochDay() + window.days();
      IntStream.Builder found = IntStream.builder();
      for (Map<Integer, List<Integer>> bands :
          byStart.subMap(from - longest, true, to, true).values()) {
        for (List<Integer> band : around(event, bands)) {
          for (int other : band) {
            if (ends[other] >= from && isNear(event, events.get(other))) {
              found.add(other);
            }
          }
        }
      }
      int[] near = found.build().toArray();
      Arrays.sort(near);
      return near;
    }

    private Iterable<List<Integer>> around(CodedEvent event, Map<Integer, List<Integer>> bands) {
      int band = band(event);
      return band == NOWHERE
          ? bands.values()
          : IntStream.of(NOWHERE, band - 1, band, band + 1)
              .mapToObj(one -> bands.getOrDefault(one, List.of()))
              .toList();
    }
  }

  private int band(CodedEvent event) {
    Location location = event.location();
    return location == null
        ? NOWHERE
        : (int) Math.floor(location.lat() * KM_OF_A_DEGREE / Math.max(1, window.km()));
  }

  private boolean isNear(CodedEvent first, CodedEvent second) {
    Location one = first.location();
    Location other = second.location();
    return one == null
        || other == null
        || (Math.abs(one.lat() - other.lat()) * KM_OF_A_DEGREE <= window.km()
            && Distance.km(one, other) <= window.km());
  }
}
