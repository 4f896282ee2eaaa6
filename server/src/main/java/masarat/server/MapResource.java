package masarat.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import masarat.desk.AccountData;
import masarat.desk.Interpreter;
import masarat.model.Claim;
import masarat.model.Happening.Transition;
import masarat.model.JsonLines;
import masarat.model.State;
import masarat.model.When;
import masarat.store.claim.Claims;
import masarat.store.claim.Page;
import masarat.store.claim.Sort;
import masarat.store.claim.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ways and places of claims, for a map. */
final class MapResource implements Resource {
  /** More than these no map shows apart. */
  private static final int MOST = 5_000;

  private final Desk desk;

  MapResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/legs", this::legs));
  }

  private void legs(Context context) {
    View view = Filters.counted(context, Sort.NEWEST);
    Interpreter interpreter = new Interpreter(Merger.convention(context));
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode legs = tree.putArray("legs");
    ArrayNode marks = tree.putArray("marks");
    boolean more =
        walk(
            view,
            stored -> add(interpreter.read(stored), legs, marks),
            () -> legs.size() >= MOST || marks.size() >= MOST);
    cut(legs);
    cut(marks);
    tree.put("total", desk.store().claims().count(view)).put("more", more);
    tree.set("names", AccountData.names(tree, desk.atlas()));
    context.json(tree);
  }

  /** Hands out claims until there are enough; returns whether there are others. */
  private boolean walk(View view, Consumer<Claim> take, BooleanSupplier full) {
    @Nullable String cursor = null;
    int seen = 0;
    do {
      Page page = desk.store().claims().page(view, cursor, Claims.MOST);
      page.claims().forEach(stored -> take.accept(stored.claim()));
      cursor = page.next();
      seen += page.claims().size();
    } while (cursor != null && !full.getAsBoolean() && seen < Counted.MOST);
    return cursor != null || full.getAsBoolean();
  }

  private static void cut(ArrayNode array) {
    while (array.size() > MOST) {
      array.remove(array.size() - 1);
    }
  }

  private static void add(Claim claim, ArrayNode legs, ArrayNode marks) {
    List<ObjectNode> way = claim.what() instanceof Transition move ? way(move, claim) : List.of();
    way.forEach(legs::add);
    if (way.isEmpty()) {
      mark(claim, marks);
    }
  }

  /** From each origin to the first place between, on to the next, at last to each destination. */
  private static List<ObjectNode> way(Transition move, Claim claim) {
    List<List<State>> stops = new ArrayList<>();
    stops.add(located(move.from()));
    located(move.via()).forEach(stop -> stops.add(List.of(stop)));
    stops.add(located(move.to()));
    stops.removeIf(List::isEmpty);
    List<ObjectNode> legs = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      for (State from : stops.get(i - 1)) {
        for (State to : stops.get(i)) {
          ObjectNode leg = tree(claim);
          leg.set("from", JsonLines.tree(from));
          leg.set("to", JsonLines.tree(to));
          legs.add(leg.put("order", i));
        }
      }
    }
    return legs;
  }

  private static void mark(Claim claim, ArrayNode marks) {
    if (claim.what() instanceof Transition move) {
      marks(claim, move.from(), "from", marks);
      marks(claim, move.via(), "via", marks);
      marks(claim, move.to(), "to", marks);
    } else {
      marks(claim, EventTree.states(claim.what()).toList(), null, marks);
    }
  }

  private static void marks(
      Claim claim, List<State> states, @Nullable String end, ArrayNode marks) {
    for (State state : located(states)) {
      ObjectNode mark = tree(claim).put("kind", claim.what().kind());
      mark.set("at", JsonLines.tree(state));
      if (end != null) {
        mark.put("end_of_way", end);
      }
      marks.add(mark);
    }
  }

  private static List<State> located(List<State> states) {
    return states.stream().filter(state -> state.location() != null).toList();
  }

  private static ObjectNode tree(Claim claim) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("claim", claim.id()).put("report", claim.report());
    tree.put("manner", claim.manner().code());
    EventTree.ends(tree, claim.quantity().reading());
    When when = claim.when();
    if (when != null) {
      tree.put("day", when.start().toString());
      if (when.end() != null) {
        tree.put("end", when.end().toString());
      }
    }
    return tree.put("stance", claim.stance().code());
  }
}
