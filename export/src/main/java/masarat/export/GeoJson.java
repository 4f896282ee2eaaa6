package masarat.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masarat.model.Leg;
import masarat.model.Location;
import masarat.model.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A FeatureCollection (RFC 7946). Each leg between two places on the map is a line; a claim of one
 * place is a point, or an area where the place is one whose outline is known. Claims without a
 * place on the map are left out.
 */
final class GeoJson implements ClaimWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Writer out;
  private String separator = "\n";

  GeoJson(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.append("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  @Override
  public boolean write(Told told) throws IOException {
    boolean any = false;
    for (Leg leg : told.legs()) {
      Location from = leg.from().location();
      Location to = leg.to().location();
      if (from != null && to != null) {
        ObjectNode properties = properties(told);
        properties.put("from", leg.from().place());
        properties.put("to", leg.to().place());
        properties.put("from_precision", from.precision().code());
        properties.put("to_precision", to.precision().code());
        feature(line(from, to), properties);
        any = true;
      }
    }
    if (any) {
      return true;
    }
    for (State stop : told.stops()) {
      Location location = stop.location();
      if (location != null) {
        ObjectNode properties = properties(told);
        properties.put("place", stop.place());
        properties.put("precision", location.precision().code());
        feature(place(stop, location), properties);
        any = true;
      }
    }
    return any;
  }

  private void feature(ObjectNode geometry, ObjectNode properties) throws IOException {
    ObjectNode feature = NODES.objectNode().put("type", "Feature");
    feature.set("geometry", geometry);
    feature.set("properties", properties);
    out.append(separator).append(feature.toString());
    separator = ",\n";
  }

  private static ObjectNode properties(Told told) {
    ObjectNode node = NODES.objectNode();
    node.put("claim", told.id());
    node.put("report", told.claim().report());
    node.put("kind", told.claim().what().kind());
    node.put("manner", told.claim().manner().code());
    put(node, "actor", told.actors());
    put(node, "role", told.role());
    if (told.low() != null) {
      node.put("low", told.low());
    }
    if (told.high() != null) {
      node.put("high", told.high());
    }
    node.put("unit", told.claim().quantity().unit().code());
    put(node, "phrase", told.claim().quantity().text());
    if (told.claim().when() != null) {
      node.put("start", told.claim().when().start().toString());
      put(node, "end", told.claim().when().end() == null ? "" : told.claim().when().end() + "");
    }
    node.put("speaker", told.speaker());
    node.put("stance", told.claim().stance().code());
    put(node, "quote", told.quote());
    put(node, "url", told.address());
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      node.put(field, value);
    }
  }

  private static ObjectNode line(Location from, Location to) {
    ObjectNode geometry = NODES.objectNode().put("type", "LineString");
    ArrayNode points = geometry.putArray("coordinates");
    points.add(point(from.lon(), from.lat())).add(point(to.lon(), to.lat()));
    return geometry;
  }

  private static ObjectNode place(State stop, Location location) {
    List<List<double[]>> outline = Outlines.of(stop, location);
    if (outline.isEmpty()) {
      ObjectNode geometry = NODES.objectNode().put("type", "Point");
      geometry.set("coordinates", point(location.lon(), location.lat()));
      return geometry;
    }
    ObjectNode geometry = NODES.objectNode().put("type", "MultiPolygon");
    ArrayNode polygons = geometry.putArray("coordinates");
    for (List<double[]> rings : outline) {
      ArrayNode polygon = polygons.addArray();
      rings.forEach(ring -> ring(polygon.addArray(), ring));
    }
    return geometry;
  }

  /** A ring ends where it begins. */
  private static void ring(ArrayNode points, double[] ring) {
    for (int i = 0; i < ring.length; i += 2) {
      points.add(point(ring[i], ring[i + 1]));
    }
    if (ring[0] != ring[ring.length - 2] || ring[1] != ring[ring.length - 1]) {
      points.add(point(ring[0], ring[1]));
    }
  }

  private static ArrayNode point(double lon, double lat) {
    return NODES.arrayNode().add(lon).add(lat);
  }

  @Override
  public void close() throws IOException {
    out.append("\n]}\n");
    out.close();
  }
}
