package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import masarat.account.convention.Convention;
import masarat.desk.AccountData;
import masarat.desk.Interpreter;
import masarat.model.Claim;
import masarat.model.Happening.Transition;
import masarat.model.JsonLines;
import masarat.model.Leg;
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

  private static final int REMEMBERED = 4;

  private final Desk desk;
  private final Recent<String> recent = new Recent<>(REMEMBERED);

  MapResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/legs", this::legs));
  }

  private void legs(Context context) {
    View view = Filters.counted(context, Sort.NEWEST);
    Convention convention = Merger.convention(context);
    int most = Asked.number(context, "limit", 1, MOST, MOST);
    String question =
        convention.name() + " " + view + " " + most + " " + desk.store().chain().length();
    context.contentType("application/json");
    context.result(recent.get(question, () -> layer(view, convention, most).toString()));
  }

  private ObjectNode layer(View view, Convention convention, int most) {
    Interpreter interpreter = new Interpreter(convention);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode legs = tree.putArray("legs");
    ArrayNode marks = tree.putArray("marks");
    boolean more =
        walk(
            view,
            Math.min(most, Claims.MOST),
            stored -> add(interpreter.read(stored), legs, marks),
            () -> legs.size() >= most || marks.size() >= most);
    cut(legs, most);
    cut(marks, most);
    tree.put("total", desk.store().claims().count(view)).put("more", more);
    tree.set("names", AccountData.names(tree, desk.atlas()));
    return tree;
  }

  /** Hands out claims, some at a time, until there are enough; returns whether there are others. */
  private boolean walk(View view, int some, Consumer<Claim> take, BooleanSupplier full) {
    @Nullable String cursor = null;
    int seen = 0;
    do {
      Page page = desk.store().claims().page(view, cursor, some);
      page.claims().forEach(stored -> take.accept(stored.claim()));
      cursor = page.next();
      seen += page.claims().size();
    } while (cursor != null && !full.getAsBoolean() && seen < Counted.MOST);
    return cursor != null || full.getAsBoolean();
  }

  private static void cut(ArrayNode array, int most) {
    while (array.size() > most) {
      array.remove(array.size() - 1);
    }
  }

  private static void add(Claim claim, ArrayNode legs, ArrayNode marks) {
    List<Leg> way =
        claim.what() instanceof Transition move ? move.legs(MapResource::isLocated) : List.of();
    way.forEach(leg -> legs.add(tree(leg, claim)));
    if (way.isEmpty()) {
      mark(claim, marks);
    }
  }

  private static ObjectNode tree(Leg leg, Claim claim) {
    ObjectNode tree = tree(claim);
    tree.set("from", JsonLines.tree(leg.from()));
    tree.set("to", JsonLines.tree(leg.to()));
    return tree.put("order", leg.order());
  }

  private static void mark(Claim claim, ArrayNode marks) {
    if (claim.what() instanceof Transition move) {
      marks(claim, move.from(), "from", marks);
      marks(claim, move.via(), "via", marks);
      marks(claim, move.to(), "to", marks);
    } else {
      marks(claim, claim.what().states(), null, marks);
    }
  }

  private static void marks(
      Claim claim, List<State> states, @Nullable String end, ArrayNode marks) {
    for (State state : states.stream().filter(MapResource::isLocated).toList()) {
      ObjectNode mark = tree(claim).put("kind", claim.what().kind());
      mark.set("at", JsonLines.tree(state));
      if (end != null) {
        mark.put("end_of_way", end);
      }
      marks.add(mark);
    }
  }

  private static boolean isLocated(State state) {
    return state.location() != null;
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
