package masarat.desk;

import java.util.List;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceFound;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The places that a name can mean, as JSON. */
public final class PlaceJson {
  private PlaceJson() {}

  /** The candidates, as {@code masarat places find --format json} shows them. */
  public static ObjectNode tree(String asked, List<PlaceFound> found, Gazetteer gazetteer) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("asked", asked);
    ArrayNode candidates = node.putArray("candidates");
    for (PlaceFound one : found) {
      candidates.add(candidate(one, gazetteer));
    }
    return node;
  }

  private static ObjectNode candidate(PlaceFound found, Gazetteer gazetteer) {
    Place place = found.place();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", place.name());
    put(node, "arabic", place.names().arabic());
    node.put("kind", place.kind().code());
    node.put("id", place.id());
    Long number = place.geonames();
    if (number != null) {
      node.put("geonames", number);
    }
    put(node, "pcode", place.pcode());
    ArrayNode parents = node.putArray("in");
    ArrayNode arabic = node.putArray("in_arabic");
    for (Place parent : found.parents()) {
      String known = parent.names().arabic();
      parents.add(parent.name());
      arabic.add(known == null ? parent.name() : known);
    }
    node.put("country", place.country());
    node.put("lat", place.lat());
    node.put("lon", place.lon());
    node.put("radius_km", place.radiusKm());
    node.put("area", gazetteer.hasOutline(place) ? "outline" : "disc");
    node.put("population", place.population());
    node.put("precision", place.precision().code());
    node.put("acled", found.acled());
    node.put("ucdp", found.ucdp());
    node.put("match", found.match().code());
    node.put("called", found.called());
    node.put("likeness", rounded(found.likeness()));
    node.put("probability", rounded(found.ranked().probability()));
    node.put("imported", gazetteer.isImported(place));
    ObjectNode reasons = node.putObject("reasons");
    found.ranked().reasons().forEach((reason, w) -> reasons.put(reason.code(), rounded(w)));
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
