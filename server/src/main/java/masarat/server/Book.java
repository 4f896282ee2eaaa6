package masarat.server;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.model.Coded;

/** All events of the store in every order, and the event of each claim; it never changes. */
final class Book {
  enum Order implements Coded {
    NEWEST(Comparator.comparingInt(EventRow::dayOrNone).reversed()),
    OLDEST(Comparator.comparingInt(EventRow::dayOrNone)),
    LARGEST(Comparator.comparingDouble(EventRow::size).reversed()),
    /** Most claims first. */
    TOLD(Comparator.<EventRow>comparingInt(row -> row.claims().size()).reversed()),
    /** First those whose sources are farthest apart. */
    SPREAD(Comparator.comparingDouble(EventRow::apart).reversed());

    private final Comparator<EventRow> comparator;

    Order(Comparator<EventRow> first) {
      this.comparator = first.thenComparing(EventRow::id);
    }
  }

  private static final Comparator<EventRow> BY_ID = Comparator.comparing(EventRow::id);

  /**
   * The store at one time.
   *
   * @param basis a fingerprint of all that events are made of
   * @param entry the last entry of the chain
   * @param last the number of the claim that came last
   */
  record Time(String basis, int entry, int last) {}

  static final Book EMPTY = of(new Time("", 0, 0), List.of());

  private final Time time;
  private final Map<Order, EventRow[]> orders = new EnumMap<>(Order.class);
  private final EventRow[] byId;
  private final EventRow[] byClaim;

  private Book(Time time, EventRow[] byId) {
    this.time = time;
    this.byId = byId;
    this.byClaim = new EventRow[time.last() + 1];
    for (EventRow row : byId) {
      row.claims().forEach(claim -> byClaim[claim] = row);
    }
  }

  static Book of(Time time, Collection<EventRow> rows) {
    Book book = new Book(time, sorted(rows, BY_ID));
    for (Order order : Order.values()) {
      book.orders.put(order, sorted(rows, order.comparator));
    }
    return book;
  }

  private static EventRow[] sorted(Collection<EventRow> rows, Comparator<EventRow> by) {
    EventRow[] sorted = rows.toArray(EventRow[]::new);
    Arrays.sort(sorted, by);
    return sorted;
  }

  /** The same book at a later time: some events went, others came. */
  Book with(Time later, Collection<EventRow> gone, Collection<EventRow> come) {
    Set<String> without = gone.stream().map(EventRow::id).collect(Collectors.toSet());
    Book book = new Book(later, merged(byId, without, sorted(come, BY_ID), BY_ID));
    orders.forEach(
        (order, rows) ->
            book.orders.put(
                order, merged(rows, without, sorted(come, order.comparator), order.comparator)));
    return book;
  }

  private static EventRow[] merged(
      EventRow[] rows, Set<String> without, EventRow[] come, Comparator<EventRow> by) {
    EventRow[] merged = new EventRow[rows.length + come.length];
    int size = 0;
    int next = 0;
    for (EventRow row : rows) {
      if (!without.contains(row.id())) {
        while (next < come.length && by.compare(come[next], row) < 0) {
          merged[size++] = come[next++];
        }
        merged[size++] = row;
      }
    }
    while (next < come.length) {
      merged[size++] = come[next++];
    }
    return Arrays.copyOf(merged, size);
  }

  Time time() {
    return time;
  }

  boolean isEmpty() {
    return byId.length == 0;
  }

  /** In an order. */
  List<EventRow> rows(Order order) {
    return Arrays.asList(orders.getOrDefault(order, new EventRow[0]));
  }

  /** In an order those of which a claim is among some. */
  List<EventRow> rows(Order order, BitSet some) {
    return rows(order).stream().filter(row -> isAmong(row, some)).toList();
  }

  private static boolean isAmong(EventRow row, BitSet some) {
    for (int claim : row.claims()) {
      if (some.get(claim)) {
        return true;
      }
    }
    return false;
  }

  Optional<EventRow> find(String id) {
    EventRow asked = new EventRow(id, null, 0, 0, List.of(), 0, List.of(), List.of());
    int at = Arrays.binarySearch(byId, asked, BY_ID);
    return at < 0 ? Optional.empty() : Optional.of(byId[at]);
  }

  /** The event of a claim by its number in the store. */
  Optional<EventRow> ofClaim(int claim) {
    return claim < byClaim.length ? Optional.ofNullable(byClaim[claim]) : Optional.empty();
  }
}
