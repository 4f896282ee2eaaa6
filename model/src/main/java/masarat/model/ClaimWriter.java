package masarat.model;

import java.util.List;
import java.util.function.BiConsumer;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A claim and its parts as the codebook's JSON object, which {@link ClaimReader} reads back. Fields
 * that nothing is known of are left out.
 */
final class ClaimWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClaimWriter() {}

  static ObjectNode write(Claim claim) {
    ObjectNode node = NODES.objectNode();
    text(node, "id", claim.id());
    node.put("report", claim.report());
    ObjectNode evidence = node.putObject("evidence");
    evidence.put("start", claim.evidence().start());
    evidence.put("end", claim.evidence().end());
    evidence.put("quote", claim.evidence().quote());
    node.put("kind", claim.what().kind());
    node.put("manner", claim.manner().code());
    who(node, claim.who());
    node.set("quantity", quantity(claim.quantity()));
    eachState(claim.what(), (field, states) -> states(node, field, states));
    if (!claim.by().isEmpty()) {
      ArrayNode by = node.putArray("by");
      claim.by().forEach(by::add);
    }
    if (claim.when() != null) {
      node.set("when", when(claim.when()));
    }
    ObjectNode attribution = node.putObject("attribution");
    attribution.put("class", claim.attribution().source().code());
    text(attribution, "actor", claim.attribution().actor());
    node.put("stance", claim.stance().code());
    code(node, "denies", claim.denies());
    text(node, "note", claim.note());
    text(node, "rule", claim.rule());
    if (claim.score() != null) {
      node.put("score", claim.score());
    }
    return node;
  }

  private static void eachState(Happening what, BiConsumer<String, List<State>> each) {
    if (what instanceof Transition transition) {
      each.accept("from", transition.from());
      each.accept("via", transition.via());
      each.accept("to", transition.to());
    } else if (what instanceof Presence presence) {
      each.accept("at", presence.at());
    } else if (what instanceof Incident incident) {
      each.accept("at", incident.at());
    }
  }

  private static void states(ObjectNode node, String field, List<State> states) {
    boolean alwaysList = field.equals("via") || field.equals("at");
    if (states.size() == 1 && !alwaysList) {
      node.set(field, write(states.get(0)));
    } else if (!states.isEmpty()) {
      ArrayNode list = node.putArray(field);
      states.forEach(state -> list.add(write(state)));
    }
  }

  static ObjectNode write(State state) {
    ObjectNode node = NODES.objectNode();
    text(node, "place", state.place());
    text(node, "actor", state.actor());
    code(node, "status", state.status());
    Location location = state.location();
    if (location != null) {
      if (location.geonames() != null) {
        node.put("geonames", location.geonames());
      }
      node.put("lat", location.lat());
      node.put("lon", location.lon());
      node.put("precision", location.precision().code());
    }
    return node;
  }

  private static void who(ObjectNode node, @Nullable Group who) {
    if (who == null) {
      return;
    }
    ObjectNode group = node.putObject("who");
    if (who.actors().size() == 1) {
      group.put("actor", who.actors().get(0));
    } else if (!who.actors().isEmpty()) {
      ArrayNode actors = group.putArray("actor");
      who.actors().forEach(actors::add);
    }
    code(group, "role", who.role());
  }

  static ObjectNode quantity(Quantity quantity) {
    ObjectNode node = NODES.objectNode();
    node.put("form", quantity.form().code());
    if (!quantity.value().isEmpty()) {
      ArrayNode value = node.putArray("value");
      quantity.value().forEach(number -> value.add(number(number)));
    }
    code(node, "term", quantity.term());
    node.put("unit", quantity.unit().code());
    text(node, "text", quantity.text());
    code(node, "per", quantity.per());
    Interval reading = quantity.reading();
    if (reading != null) {
      node.set("low", number(reading.low()));
      if (!reading.isOpen()) {
        node.set("high", number(reading.high()));
      }
    }
    return node;
  }

  static ObjectNode when(When when) {
    ObjectNode node = NODES.objectNode();
    node.put("start", when.start().toString());
    if (when.end() != null) {
      node.put("end", when.end().toString());
    }
    node.put("precision", when.precision().code());
    return node;
  }

  /** Whole numbers without a fraction: 5, not 5.0. */
  static JsonNode number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? NODES.numberNode((long) number)
        : NODES.numberNode(number);
  }

  private static void text(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }

  private static void code(ObjectNode node, String field, @Nullable Coded value) {
    if (value != null) {
      node.put(field, value.code());
    }
  }
}
