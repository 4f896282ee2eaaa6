package masarat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import masarat.model.Leg;
import masarat.model.Location;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entities of FollowTheMoney: a Trip per leg with its two Addresses, an Event for a claim without a
 * way. The schema has no quantity; it stands in the summary. No Person is ever written.
 */
final class FollowTheMoney extends Lines {
  private final Set<String> addresses = new HashSet<>();

  FollowTheMoney(OutputStream out) {
    super(out);
  }

  @Override
  public boolean write(Told told) throws IOException {
    int number = 0;
    for (Leg leg : told.legs()) {
      number++;
      ObjectNode trip = entity("masarat-" + told.id() + "-" + number, "Trip");
      common(trip, told);
      add(trip, "startLocation", address(leg.from()));
      add(trip, "endLocation", address(leg.to()));
      line(trip);
    }
    if (number == 0) {
      State scene = told.scene();
      ObjectNode event = entity("masarat-" + told.id(), "Event");
      common(event, told);
      if (scene != null) {
        add(event, "address", address(scene));
        add(event, "location", scene.place());
      }
      line(event);
    }
    return true;
  }

  private static void common(ObjectNode entity, Told told) {
    add(entity, "name", told.summary());
    add(entity, "summary", told.summary());
    add(entity, "notes", "according to " + told.speaker() + "; " + told.claim().stance().code());
    add(entity, "recordId", told.id());
    add(entity, "description", told.quote());
    add(entity, "sourceUrl", told.address());
    add(entity, "publisher", told.publisher());
    When when = told.claim().when();
    if (when != null) {
      add(entity, "startDate", when.start().toString());
      add(entity, "endDate", when.end() == null ? null : when.end().toString());
    }
  }

  /** Writes the address at its first use. */
  private String address(State state) throws IOException {
    Location location = state.location();
    String key = location == null ? "" + state.place() : location.lat() + "," + location.lon();
    String id = "masarat-place-" + Integer.toHexString((state.place() + "|" + key).hashCode());
    if (addresses.add(id)) {
      ObjectNode address = entity(id, "Address");
      add(address, "full", state.place());
      if (location != null) {
        add(address, "latitude", Double.toString(location.lat()));
        add(address, "longitude", Double.toString(location.lon()));
      }
      line(address);
    }
    return id;
  }

  private static ObjectNode entity(String id, String schema) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id).put("schema", schema).putObject("properties");
    return node;
  }

  private static void add(ObjectNode entity, String property, @Nullable String value) {
    if (value != null
        && !value.isEmpty()
        && entity.get("properties") instanceof ObjectNode properties) {
      properties.putArray(property).add(value);
    }
  }
}
