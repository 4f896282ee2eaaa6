package masarat.account.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;
import masarat.model.Location;

/** The pairs that are worth comparing: near in days and, where both have coordinates, in space. */
final class Blocking {
  private static final double KM_OF_A_DEGREE = 110.5;

  private final Window window;

  Blocking(Window window) {
    this.window = window;
  }

  /** By the first list, then by the second. */
  List<Pair> pairs(List<CodedEvent> as, List<CodedEvent> bs) {
    TreeMap<LocalDate, List<Integer>> byStart = new TreeMap<>();
    long longest = 0;
    for (int b = 0; b < bs.size(); b++) {
      CodedEvent event = bs.get(b);
      byStart.computeIfAbsent(event.start(), day -> new ArrayList<>()).add(b);
      longest = Math.max(longest, ChronoUnit.DAYS.between(event.start(), event.end()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < as.size(); a++) {
      CodedEvent first = as.get(a);
      LocalDate from = first.start().minusDays(longest + window.days());
      LocalDate to = first.end().plusDays(window.days());
      List<Integer> near =
          byStart.subMap(from, true, to, true).values().stream()
              .flatMap(List::stream)
              .filter(b -> isNear(first, bs.get(b)))
              .sorted()
              .toList();
      for (int b : near) {
        pairs.add(new Pair(a, b, first, bs.get(b)));
      }
    }
    return pairs;
  }

  private boolean isNear(CodedEvent first, CodedEvent second) {
    if (DayField.gap(first, second) > window.days()) {
      return false;
    }
    Location one = first.location();
    Location other = second.location();
    return one == null
        || other == null
        || (Math.abs(one.lat() - other.lat()) * KM_OF_A_DEGREE <= window.km()
            && Distance.km(one, other) <= window.km());
  }
}
