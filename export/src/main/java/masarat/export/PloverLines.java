package masarat.export;

import java.io.IOException;
import java.io.OutputStream;
import masarat.model.Claim;
import masarat.model.Location;
import masarat.model.Manner;
import masarat.model.PlacePrecision;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.When;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records of PLOVER (manual 2.0 draft). It codes who does something to whom: of arrests, killings
 * and the like the doer is the actor and the people are the recipient, of moves the people are the
 * actor. Manners for which PLOVER has no event are left out, and so are claims without a day, which
 * it demands.
 */
final class PloverLines extends Lines {
  PloverLines(OutputStream out) {
    super(out);
  }

  @Override
  public boolean write(Told told) throws IOException {
    Claim claim = told.claim();
    Manner manner = claim.manner();
    String event = Schemes.of(manner, "plover_event");
    When when = claim.when();
    if (event.isEmpty() || when == null) {
      return false;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", told.id());
    node.put("has_event", true);
    node.put("date", when.start().toString());
    if (when.end() != null) {
      node.put("enddate", when.end().toString());
    }
    boolean doneToThem = event.equals("ASSAULT") || event.equals("COERCE") || isExpulsion(manner);
    String doer = String.join(";", claim.by());
    entity(node, "actor", doneToThem ? doer : told.actors(), doneToThem ? "" : told.role());
    if (doneToThem) {
      entity(node, "recipient", told.actors(), told.role());
    }
    node.put("event", event);
    mode(node, manner, claim.stance());
    place(node, told);
    size(node, told);
    text(node, told);
    line(node);
    return true;
  }

  private static boolean isExpulsion(Manner manner) {
    return Schemes.of(manner, "plover_mode").equals("expel");
  }

  private static void entity(ObjectNode node, String field, String actor, String role) {
    ObjectNode entity = node.putObject(field);
    entity.put("code", actor.isEmpty() ? "UNK" : actor);
    if (!role.isEmpty()) {
      entity.put("entity_text", role);
    }
  }

  /** The mode, and how the claim stands to what it tells: PLOVER's auxiliary modes. */
  private static void mode(ObjectNode node, Manner manner, Stance stance) {
    String mode = Schemes.of(manner, "plover_mode");
    if (!mode.isEmpty()) {
      node.put("mode", mode);
    }
    if (stance == Stance.PLANNED) {
      node.put("auxiliary_mode", "future");
    } else if (stance == Stance.DENIED) {
      node.put("auxiliary_mode", "negation");
    }
  }

  private static void place(ObjectNode node, Told told) {
    State scene = told.scene();
    if (scene == null) {
      return;
    }
    ObjectNode place = node.putObject("event_loc");
    place.put("extracted_place", scene.place());
    Location location = scene.location();
    if (location != null) {
      place.put("lat", location.lat()).put("lon", location.lon());
      place.put("resolution", resolution(location.precision()));
      if (location.geonames() != null) {
        place.put("geonameid", location.geonames());
      }
    }
  }

  /** From 1, a country, to 5, within a city. */
  private static int resolution(PlacePrecision precision) {
    return switch (precision) {
      case EXACT -> 4;
      case NEAR, DISTRICT -> 3;
      case PROVINCE -> 2;
      case REGION, COUNTRY -> 1;
    };
  }

  private static void size(ObjectNode node, Told told) {
    String field = Schemes.of(told.claim().manner(), "plover_size");
    if (!field.isEmpty() && told.low() != null) {
      node.putObject("size").put(field, told.low()).put("text", told.size());
    } else if (!told.size().isEmpty()) {
      node.put("comment", told.size());
    }
  }

  private static void text(ObjectNode node, Told told) {
    if (told.quote() != null) {
      node.put("event_text", told.quote());
      node.putObject("text_info")
          .put("start", told.claim().evidence().start())
          .put("end", told.claim().evidence().end());
    }
    ObjectNode citation = node.putObject("cite_info");
    citation.put("citation", told.claim().report());
    citation.put("coder", "masarat");
    citation.put("codebook", "PLOVER 2.0 draft");
    if (!told.address().isEmpty()) {
      citation.put("url", told.address());
    }
    if (!told.publisher().isEmpty()) {
      citation.put("publication", told.publisher());
    }
    node.put("coder", "masarat");
  }
}
