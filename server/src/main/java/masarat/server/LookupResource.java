package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import masarat.account.convention.Convention;
import masarat.account.convention.Reading;
import masarat.desk.PlaceJson;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceFound;
import masarat.gazetteer.PlaceSearch;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Term;
import masarat.model.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Places, actors and conventions. */
final class LookupResource implements Resource {
  private static final int MOST_PLACES = 50;
  private static final int MOST_ACTORS = 500;

  /** Words by which conventions differ. */
  private static final List<Term> TELLING =
      List.of(Term.SEVERAL, Term.TENS, Term.HUNDREDS, Term.THOUSANDS);

  private final Desk desk;
  private @Nullable ActorSearch search;

  LookupResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/places", this::places),
        Route.get("/api/places/outline", this::outline),
        Route.get("/api/actors", this::actors),
        Route.get("/api/conventions", LookupResource::conventions));
  }

  private static String name(Context context) {
    String name = Asked.text(context, "name");
    if (name == null) {
      throw Declined.badRequest("The parameter 'name' is missing.", "Add the name of a place.");
    }
    return name;
  }

  private void places(Context context) {
    String name = name(context);
    List<PlaceFound> found =
        new PlaceSearch(desk.places())
            .find(name, new masarat.gazetteer.Context(List.of(), Set.of(), null));
    int limit = Asked.number(context, "limit", 1, MOST_PLACES, 10);
    List<PlaceFound> shown = found.subList(0, Math.min(limit, found.size()));
    context.json(PlaceJson.tree(name, shown, desk.places()));
  }

  private void outline(Context context) {
    String name = name(context);
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("type", "Feature");
    tree.putObject("properties").put("name", name);
    tree.putNull("geometry");
    desk.places().find(name).stream()
        .filter(place -> place.name().equals(name) && desk.places().hasOutline(place))
        .findFirst()
        .ifPresent(place -> tree.set("geometry", area(place)));
    context.json(tree).contentType("application/geo+json");
  }

  private ObjectNode area(Place place) {
    ObjectNode geometry = JsonNodeFactory.instance.objectNode().put("type", "MultiPolygon");
    ArrayNode polygons = geometry.putArray("coordinates");
    for (List<double[]> rings : desk.places().outline(place)) {
      ArrayNode polygon = polygons.addArray();
      rings.forEach(ring -> ring(polygon.addArray(), ring));
    }
    return geometry;
  }

  /** A ring ends where it begins. */
  private static void ring(ArrayNode points, double[] ring) {
    for (int i = 0; i < ring.length; i += 2) {
      points.addArray().add(ring[i]).add(ring[i + 1]);
    }
    int last = ring.length - 2;
    if (ring[0] != ring[last] || ring[1] != ring[last + 1]) {
      points.addArray().add(ring[0]).add(ring[1]);
    }
  }

  private void actors(Context context) {
    String words = Asked.text(context, "q");
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    search()
        .find(words == null ? "" : words)
        .limit(Asked.number(context, "limit", 1, MOST_ACTORS, 50))
        .forEach(slug -> actor(items.addObject(), slug));
    context.json(tree);
  }

  /** Made at the first question, since thousands of names are folded. */
  private synchronized ActorSearch search() {
    ActorSearch known = search;
    if (known == null) {
      known = new ActorSearch(desk.atlas());
      search = known;
    }
    return known;
  }

  private void actor(ObjectNode tree, String slug) {
    tree.put("slug", slug)
        .putObject("name")
        .put("en", desk.atlas().actor(slug, "en"))
        .put("ar", desk.atlas().actor(slug, "ar"));
  }

  private static void conventions(Context context) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    Convention.names().forEach(name -> convention(items.addObject(), Merger.convention(name)));
    context.json(tree);
  }

  private static void convention(ObjectNode tree, Convention convention) {
    tree.put("name", convention.name());
    tree.putObject("title").put("en", convention.title("en")).put("ar", convention.title("ar"));
    ArrayNode examples = tree.putArray("examples");
    for (Term term : TELLING) {
      Quantity said = new Quantity(Form.VAGUE, List.of(), term, Unit.PEOPLE, null, null, null);
      if (convention.read(said) instanceof Reading.Count count) {
        EventTree.ends(examples.addObject().put("term", term.code()), count.hard());
      }
    }
  }
}
