package masarat.account.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import masarat.account.study.Containment;
import masarat.model.State;
import masarat.model.When;

/**
 * Which of very many claims can tell the same as one (blocking): those of its key and its months
 * that share words, a report, an actor or a place with it, or whose place may be its place. None
 * that the rule would join is left out.
 */
final class Neighbours {
  /** A claim of a longer time stands in no month. */
  private static final int MOST_DAYS = 62;

  private static final int MONTHS = 12;

  private final Places places;
  private final Map<String, Calendar> byKey = new HashMap<>();

  Neighbours(Containment containment) {
    this.places = new Places(containment);
  }

  /** What is known of one key: by months, and what has no month of its own. */
  private static final class Calendar {
    final NavigableMap<Integer, Block> months = new TreeMap<>();
    final Block always = new Block();
    final Map<String, List<Integer>> byWords = new HashMap<>();
  }

  /** Claims of one time by what they share with others. */
  private static final class Block {
    final Map<String, List<Integer>> byLink = new HashMap<>();
    final ByPlace byOrigin = new ByPlace();
    final ByPlace byDestination = new ByPlace();
  }

  /** Claims by the number of their place. */
  private static final class ByPlace {
    final BitSet known = new BitSet();
    final Map<Integer, List<Integer>> claims = new HashMap<>();

    void add(int place, int claim) {
      known.set(place);
      claims.computeIfAbsent(place, one -> new ArrayList<>()).add(claim);
    }
  }

  /** Takes a claim under a number. */
  void add(Told told, int number) {
    Calendar calendar = byKey.computeIfAbsent(told.key(), key -> new Calendar());
    put(calendar.byWords, told.words(), number);
    When when = told.claim().when();
    if (when == null || isLong(when)) {
      add(told, number, calendar.always);
      return;
    }
    for (int month = month(when.start()); month <= month(end(when)); month++) {
      add(told, number, calendar.months.computeIfAbsent(month, m -> new Block()));
    }
  }

  private void add(Told told, int number, Block block) {
    for (String link : links(told)) {
      put(block.byLink, link, number);
    }
    places.of(told.from()).forEach(place -> block.byOrigin.add(place, number));
    places.of(told.to()).forEach(place -> block.byDestination.add(place, number));
  }

  private static void put(Map<String, List<Integer>> lists, String under, int number) {
    lists.computeIfAbsent(under, one -> new ArrayList<>()).add(number);
  }

  /** The numbers of those that can tell the same, ascending. */
  BitSet of(Told told) {
    BitSet found = new BitSet();
    Calendar calendar = byKey.get(told.key());
    if (calendar == null) {
      return found;
    }
    calendar.byWords.getOrDefault(told.words(), List.of()).forEach(found::set);
    collect(told, calendar.always, found::set);
    When when = told.claim().when();
    Collection<Block> blocks = calendar.months.values();
    if (when != null) {
      int last = when.end() == null ? Integer.MAX_VALUE : month(when.end());
      blocks = calendar.months.subMap(month(when.start()), true, last, true).values();
    }
    blocks.forEach(block -> collect(told, block, found::set));
    return found;
  }

  private void collect(Told told, Block block, IntConsumer found) {
    for (String link : lookedFor(told)) {
      block.byLink.getOrDefault(link, List.of()).forEach(found::accept);
    }
    collect(told.from(), block.byOrigin, found);
    collect(told.to(), block.byDestination, found);
  }

  private void collect(List<State> ends, ByPlace byPlace, IntConsumer found) {
    for (int place : places.of(ends)) {
      places.near(place, byPlace.known).stream()
          .forEach(near -> byPlace.claims.getOrDefault(near, List.of()).forEach(found::accept));
    }
  }

  /** Under what a claim is found beside its places. */
  private static List<String> links(Told told) {
    List<String> links = new ArrayList<>();
    for (State state : told.ends()) {
      if (state.actor() != null) {
        links.add("with " + state.actor());
      }
    }
    String shape = shape(Told.isVague(told.from()), Told.isVague(told.to()));
    links.add("in " + told.claim().report() + shape);
    told.actors().forEach(actor -> links.add("of " + actor + shape));
    return links;
  }

  /**
   * The links of those that it can share more than a place with. People and report tie two claims
   * only where neither end is placed by both.
   */
  private static List<String> lookedFor(Told told) {
    List<String> links = new ArrayList<>();
    for (State state : told.ends()) {
      if (state.actor() != null) {
        links.add("with " + state.actor());
      }
    }
    for (boolean from : new boolean[] {true, false}) {
      for (boolean to : new boolean[] {true, false}) {
        if ((from || Told.isVague(told.from())) && (to || Told.isVague(told.to()))) {
          links.add("in " + told.claim().report() + shape(from, to));
          told.actors().forEach(actor -> links.add("of " + actor + shape(from, to)));
        }
      }
    }
    return links;
  }

  private static String shape(boolean vagueFrom, boolean vagueTo) {
    return (vagueFrom ? " from anywhere" : "") + (vagueTo ? " to anywhere" : "");
  }

  private static boolean isLong(When when) {
    return when.end() == null || ChronoUnit.DAYS.between(when.start(), when.end()) > MOST_DAYS;
  }

  private static LocalDate end(When when) {
    LocalDate end = when.end();
    return end == null ? when.start() : end;
  }

  private static int month(LocalDate day) {
    return day.getYear() * MONTHS + day.getMonthValue();
  }
}
