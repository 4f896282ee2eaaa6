package masarat.server;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import masarat.store.claim.Claims;
import masarat.store.claim.Counts;
import masarat.store.claim.Facet;
import masarat.store.claim.Page;
import masarat.store.claim.Review;
import masarat.store.claim.Sort;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims, found, narrowed and counted. */
final class ClaimResource implements Resource {
  /** So many values of a facet are shown. */
  private static final int VALUES = 200;

  private final Desk desk;

  ClaimResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/claims", this::list),
        Route.get("/api/claims/facets", this::facets),
        Route.get("/api/claims/next-unsure", this::nextUnsure),
        Route.get("/api/claims/{id}", this::get));
  }

  /** The claim of an id, or the answer that there is none. */
  static StoredClaim find(Claims claims, String id) {
    return claims
        .find(id)
        .orElseThrow(
            () ->
                Declined.notFound(
                    "claim '" + id + "'",
                    "Maybe it has another number since its report was read again."));
  }

  private void list(Context context) {
    String sort = Asked.text(context, "sort");
    View view =
        Filters.view(context, sort == null ? Sort.NEWEST : Asked.code("sort", sort, Sort.class));
    @Nullable String cursor = Asked.text(context, "cursor");
    Page page = desk.store().claims().page(view, cursor, Asked.limit(context));
    ObjectNode tree = ClaimTrees.page(page.claims(), desk, ClaimTrees.Context.SHOWN);
    if (page.next() != null) {
      tree.put("next", page.next());
    }
    context.json(tree);
  }

  private void facets(Context context) {
    View view = Filters.view(context, Sort.NEWEST);
    Counts counts = desk.store().claims().counts(view);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("total", counts.claims());
    tree.put("exact", counts.isExact());
    ArrayNode facets = tree.putArray("facets");
    for (Facet facet : Facet.values()) {
      facet(facets.addObject(), facet, counts.values().getOrDefault(facet, Map.of()));
    }
    context.json(tree);
  }

  private void facet(ObjectNode tree, Facet facet, Map<String, Integer> counts) {
    tree.put("name", Filters.name(facet));
    ArrayNode values = tree.putArray("values");
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(VALUES)
        .forEach(one -> value(values.addObject(), facet, one.getKey(), one.getValue()));
    tree.put("more", Math.max(0, counts.size() - VALUES));
  }

  private void value(ObjectNode tree, Facet facet, String value, int count) {
    tree.put("value", value).put("count", count);
    if (facet == Facet.PLACE) {
      tree.putObject("label")
          .put("en", desk.atlas().place(value, "en"))
          .put("ar", desk.atlas().place(value, "ar"));
    } else if (facet == Facet.ACTOR) {
      tree.putObject("label")
          .put("en", desk.atlas().actor(value, "en"))
          .put("ar", desk.atlas().actor(value, "ar"));
    }
  }

  private void nextUnsure(Context context) {
    View all = Filters.view(context, Sort.LATEST);
    View open =
        new View(all.words(), all.exact(), without(all.chosen()), all.from(), all.to(), all.sort())
            .with(Facet.REVIEW, Review.OPEN.code());
    String after = context.queryParam("after");
    ObjectNode tree =
        JsonNodeFactory.instance.objectNode().put("open", desk.store().claims().count(open));
    desk.store()
        .claims()
        .leastSure(open, after)
        .ifPresent(claim -> tree.set("claim", ClaimTrees.one(claim, desk)));
    context.json(tree);
  }

  private static Map<Facet, List<String>> without(Map<Facet, List<String>> chosen) {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.remove(Facet.REVIEW);
    return others;
  }

  private void get(Context context) {
    StoredClaim claim = find(desk.store().claims(), context.pathParam("id"));
    Etag.answer(
        context, Etag.of(claim.number() + "." + claim.version()), ClaimTrees.one(claim, desk));
  }
}
