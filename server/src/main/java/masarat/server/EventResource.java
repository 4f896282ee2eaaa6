package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import masarat.account.event.Event;
import masarat.desk.AccountData;
import masarat.server.Book.Order;
import masarat.store.claim.Sort;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims that tell the same happening. */
final class EventResource implements Resource {
  private final Desk desk;
  private final Happenings happenings;
  private final EventMaker maker;
  private final EventFinder finder;

  EventResource(Desk desk, Happenings happenings, EventFinder finder, EventMaker maker) {
    this.desk = desk;
    this.happenings = happenings;
    this.finder = finder;
    this.maker = maker;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/events", this::list), Route.get("/api/events/{id}", this::get));
  }

  private void list(Context context) {
    View view = Filters.counted(context, Sort.LATEST);
    String sort = Asked.text(context, "sort");
    Order order = sort == null ? Order.NEWEST : Asked.code("sort", sort, Order.class);
    Happenings.Known known = happenings.now();
    List<EventRow> rows = finder.rows(known.book(), order, view);
    int from = Math.min(Asked.after(context), rows.size());
    int to = Math.min(from + Asked.limit(context), rows.size());
    List<Event> events = maker.events(rows.subList(from, to));
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    Map<String, String> publishers = publishers(events);
    events.forEach(event -> items.add(EventTree.of(event, publishers)));
    if (to < rows.size()) {
      tree.put("next", String.valueOf(to));
    }
    tree.put("total", rows.size()).put("waiting", known.waiting());
    tree.put("claims", rows.stream().mapToInt(row -> row.claims().size()).sum());
    if (known.making() != null) {
      tree.set("making", known.making().tree());
    }
    tree.set("names", AccountData.names(tree.get("items"), desk.atlas()));
    context.json(tree);
  }

  /** Who published the reports of events, by report. */
  private Map<String, String> publishers(List<Event> events) {
    return Publishers.of(events.stream().flatMap(event -> event.all().stream()).toList(), desk);
  }

  private void get(Context context) {
    String id = context.pathParam("id");
    EventRow row =
        happenings
            .find(id)
            .orElseThrow(
                () ->
                    Declined.notFound(
                        "event '" + id + "'",
                        "An event has another id when its claims change; see the list."));
    List<Event> events = maker.events(List.of(row));
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("event", EventTree.of(events.get(0), publishers(events)));
    List<StoredClaim> claims = desk.store().claims().of(row.claims());
    tree.set("claims", ClaimTrees.list(claims, desk, ClaimTrees.Context.SHOWN));
    tree.set("names", AccountData.names(tree, desk.atlas()));
    context.json(tree);
  }
}
