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
import masarat.account.study.Containment;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

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

  /** First and last days by number; most that share a place do not share a day. */
  private final Numbers firsts = new Numbers();

  private final Numbers lasts = new Numbers();

  Neighbours(Containment containment) {
    this.places = new Places(containment);
  }

  /** What is known of one key: by months, and what has no month of its own. */
  private static final class Calendar {
    final NavigableMap<Integer, Block> months = new TreeMap<>();
    final Block always = new Block();
    final Map<String, Numbers> byWords = new HashMap<>();
  }

  /** Claims of one time by what they share with others. */
  private static final class Block {
    final Map<Link, Numbers> byLink = new HashMap<>();
    final ByPlace byOrigin = new ByPlace();
    final ByPlace byDestination = new ByPlace();
  }

  /** Claims by the number of their place. */
  private static final class ByPlace {
    final BitSet known = new BitSet();
    final Map<Integer, Numbers> claims = new HashMap<>();

    void add(int place, int claim) {
      known.set(place);
      claims.computeIfAbsent(place, one -> new Numbers()).add(claim);
    }
  }

  /** Takes a claim and gives it the next number, from 0 on. */
  void add(Told told) {
    int number = firsts.size();
    firsts.add(first(told.claim().when()));
    lasts.add(last(told.claim().when()));
    Calendar calendar = byKey.computeIfAbsent(told.key(), key -> new Calendar());
    calendar.byWords.computeIfAbsent(told.words(), words -> new Numbers()).add(number);
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
    for (Link link : links(told)) {
      block.byLink.computeIfAbsent(link, one -> new Numbers()).add(number);
    }
    places.of(told.from()).forEach(place -> block.byOrigin.add(place, number));
    places.of(told.to()).forEach(place -> block.byDestination.add(place, number));
  }

  /** The numbers of those that can tell the same, rising. */
  int[] of(Told told) {
    Search search = new Search(told);
    Calendar calendar = byKey.get(told.key());
    if (calendar != null) {
      search.collectCopies(calendar.byWords.get(told.words()));
      search.collect(calendar.always);
      blocks(told.claim().when(), calendar).forEach(search::collect);
    }
    return search.found.sorted();
  }

  /** Gathers the neighbours of one claim. */
  private final class Search {
    final Numbers found = new Numbers();
    private final List<Link> links;
    private final List<Integer> origins;
    private final List<Integer> destinations;
    private final int first;
    private final int last;

    Search(Told told) {
      this.links = lookedFor(told);
      this.origins = places.of(told.from());
      this.destinations = places.of(told.to());
      this.first = first(told.claim().when());
      this.last = last(told.claim().when());
    }

    /** The same words tell the same on any day. */
    void collectCopies(@Nullable Numbers copies) {
      for (int i = 0; copies != null && i < copies.size(); i++) {
        found.add(copies.get(i));
      }
    }

    void collect(Block block) {
      links.forEach(link -> collect(block.byLink.get(link)));
      collect(origins, block.byOrigin);
      collect(destinations, block.byDestination);
    }

    private void collect(List<Integer> ends, ByPlace byPlace) {
      for (int place : ends) {
        places.near(place, byPlace.known).stream()
            .forEach(near -> collect(byPlace.claims.get(near)));
      }
    }

    private void collect(@Nullable Numbers some) {
      for (int i = 0; some != null && i < some.size(); i++) {
        int number = some.get(i);
        if (firsts.get(number) <= last && lasts.get(number) >= first) {
          found.add(number);
        }
      }
    }
  }

  private static Collection<Block> blocks(@Nullable When when, Calendar calendar) {
    if (when == null) {
      return calendar.months.values();
    }
    int last = when.end() == null ? Integer.MAX_VALUE : month(when.end());
    return calendar.months.subMap(month(when.start()), true, last, true).values();
  }

  /**
   * Under what a claim is found beside its places.
   *
   * @param tie {@code with} an actor at an end, {@code in} a report, {@code of} people
   * @param fromAnywhere whether it says nothing of where they came from, as {@code toAnywhere}
   */
  private record Link(String tie, String name, boolean fromAnywhere, boolean toAnywhere) {}

  private static List<Link> links(Told told) {
    List<Link> links = new ArrayList<>();
    addActors(told, links);
    addShaped(told, Told.isVague(told.from()), Told.isVague(told.to()), links);
    return links;
  }

  /**
   * The links of those that it can share more than a place with. People and report tie two claims
   * only where neither end is placed by both.
   */
  private static List<Link> lookedFor(Told told) {
    List<Link> links = new ArrayList<>();
    addActors(told, links);
    for (boolean from : new boolean[] {true, false}) {
      for (boolean to : new boolean[] {true, false}) {
        if ((from || Told.isVague(told.from())) && (to || Told.isVague(told.to()))) {
          addShaped(told, from, to, links);
        }
      }
    }
    return links;
  }

  private static void addActors(Told told, List<Link> links) {
    for (State state : told.ends()) {
      if (state.actor() != null) {
        links.add(new Link("with", state.actor(), false, false));
      }
    }
  }

  private static void addShaped(Told told, boolean from, boolean to, List<Link> links) {
    links.add(new Link("in", told.claim().report(), from, to));
    told.actors().forEach(actor -> links.add(new Link("of", actor, from, to)));
  }

  private static boolean isLong(When when) {
    return when.end() == null || ChronoUnit.DAYS.between(when.start(), when.end()) > MOST_DAYS;
  }

  private static LocalDate end(When when) {
    LocalDate end = when.end();
    return end == null ? when.start() : end;
  }

  private static int first(@Nullable When when) {
    return when == null ? Integer.MIN_VALUE : (int) when.start().toEpochDay();
  }

  private static int last(@Nullable When when) {
    return when == null || when.end() == null ? Integer.MAX_VALUE : (int) when.end().toEpochDay();
  }

  private static int month(LocalDate day) {
    return day.getYear() * MONTHS + day.getMonthValue();
  }
}
