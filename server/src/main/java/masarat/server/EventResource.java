package masarat.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import masarat.account.event.Event;
import masarat.desk.AccountData;
import masarat.model.Coded;
import masarat.model.Interval;
import masarat.model.When;
import masarat.store.claim.Sort;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims that tell the same happening. */
final class EventResource implements Resource {
  private enum Order implements Coded {
    NEWEST,
    OLDEST,
    LARGEST,
    /** Most claims first. */
    TOLD,
    /** First those whose sources are farthest apart. */
    SPREAD
  }

  private final Desk desk;
  private final Merger merger;

  EventResource(Desk desk, Merger merger) {
    this.desk = desk;
    this.merger = merger;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/events", this::list), Route.get("/api/events/{id}", this::get));
  }

  private void list(Context context) {
    View view = Filters.counted(context, Sort.LATEST);
    String sort = Asked.text(context, "sort");
    Order order = sort == null ? Order.NEWEST : Asked.code("sort", sort, Order.class);
    Merger.Merged merged = merger.merge(view, Merger.convention(context));
    List<Event> sorted = new ArrayList<>(merged.events());
    sorted.sort(comparator(order).thenComparing(Event::id));
    int from = Math.min(Asked.after(context), sorted.size());
    int to = Math.min(from + Asked.limit(context), sorted.size());
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    Map<String, String> publishers = publishers(sorted.subList(from, to));
    sorted.subList(from, to).forEach(event -> items.add(EventTree.of(event, publishers)));
    if (to < sorted.size()) {
      tree.put("next", String.valueOf(to));
    }
    tree.put("total", sorted.size()).put("claims", merged.claims().size());
    tree.set("names", AccountData.names(tree, desk.atlas()));
    context.json(tree);
  }

  private static Comparator<Event> comparator(Order order) {
    Comparator<Event> byDay = Comparator.comparing(EventResource::day);
    return switch (order) {
      case NEWEST -> byDay.reversed();
      case OLDEST -> byDay;
      case LARGEST -> Comparator.comparingDouble(EventResource::size).reversed();
      case TOLD -> Comparator.<Event>comparingInt(event -> event.all().size()).reversed();
      case SPREAD ->
          Comparator.<Event>comparingDouble(event -> EventTree.apart(event.claims())).reversed();
    };
  }

  private static LocalDate day(Event event) {
    When when = event.lead().when();
    return when == null ? LocalDate.MIN : when.start();
  }

  private static double size(Event event) {
    @Nullable Interval hull = EventTree.hull(event.claims());
    return hull == null ? -1 : hull.low();
  }

  /** Who published the reports of events, by report. */
  private Map<String, String> publishers(List<Event> events) {
    return Publishers.of(events.stream().flatMap(event -> event.all().stream()).toList(), desk);
  }

  private void get(Context context) {
    String id = context.pathParam("id");
    Event event = event(id);
    List<StoredClaim> claims =
        event.all().stream()
            .flatMap(claim -> desk.store().claims().find(Event.idOf(claim)).stream())
            .toList();
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("event", EventTree.of(event, publishers(List.of(event))));
    tree.set("claims", ClaimTrees.list(claims, desk, ClaimTrees.Context.SHOWN));
    tree.set("names", AccountData.names(tree, desk.atlas()));
    context.json(tree);
  }

  private Event event(String id) {
    return merger
        .recent(id)
        .or(() -> Merger.find(merger.merge(Filters.counted(), Merger.usual()), id))
        .orElseThrow(
            () ->
                Declined.notFound(
                    "event '" + id + "'",
                    "An event has another id when its claims change; see the list."));
  }
}
