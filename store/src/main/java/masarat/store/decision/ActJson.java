package masarat.store.decision;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Location;
import masarat.model.PlacePrecision;
import masarat.store.decision.Act.Accept;
import masarat.store.decision.Act.Comment;
import masarat.store.decision.Act.Edit;
import masarat.store.decision.Act.Merge;
import masarat.store.decision.Act.Pin;
import masarat.store.decision.Act.Reject;
import masarat.store.decision.Act.Split;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An act as JSON, in both directions. */
public final class ActJson {
  private ActJson() {}

  /** All but its kind. */
  public static ObjectNode tree(Act act) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    if (act instanceof Edit edit) {
      tree.put("claim", edit.claim()).set("changes", edit.changes());
    } else if (act instanceof Comment comment) {
      tree.put("claim", comment.claim()).put("text", comment.text());
    } else if (act instanceof Pin pin) {
      pin(tree, pin);
    } else if (act.claims().size() == 1) {
      tree.put("claim", act.claims().get(0));
    } else {
      ArrayNode claims = tree.putArray("claims");
      act.claims().forEach(claims::add);
    }
    return tree;
  }

  private static void pin(ObjectNode tree, Pin pin) {
    if (pin.report() != null) {
      tree.put("report", pin.report());
    }
    tree.put("place", pin.place());
    Location location = pin.location();
    if (location.geonames() != null) {
      tree.put("geonames", location.geonames());
    }
    tree.put("lat", location.lat());
    tree.put("lon", location.lon());
    tree.put("precision", location.precision().code());
  }

  /**
   * The act of a kind and what {@link #tree} made of it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Act read(String kind, JsonNode tree) {
    return switch (kind) {
      case "accept" -> new Accept(text(tree, "claim"));
      case "reject" -> new Reject(text(tree, "claim"));
      case "edit" -> edit(tree);
      case "comment" -> new Comment(text(tree, "claim"), text(tree, "text"));
      case "pin" -> pin(tree);
      case "merge" -> new Merge(claims(tree));
      case "split" -> new Split(claims(tree));
      default ->
          throw new IllegalArgumentException(
              "'"
                  + kind
                  + "' is no decision. Maybe accept, reject, edit, comment, pin, merge or split.");
    };
  }

  static Act read(String kind, String body) {
    return read(kind, JsonMapper.shared().readTree(body));
  }

  private static Edit edit(JsonNode tree) {
    if (tree.get("changes") instanceof ObjectNode changes) {
      return new Edit(text(tree, "claim"), changes);
    }
    throw new IllegalArgumentException("An edit needs an object 'changes'.");
  }

  private static Pin pin(JsonNode tree) {
    JsonNode geonames = tree.get("geonames");
    Location location =
        new Location(
            geonames == null ? null : geonames.asLong(),
            number(tree, "lat"),
            number(tree, "lon"),
            precision(text(tree, "precision")));
    JsonNode report = tree.get("report");
    return new Pin(report == null ? null : report.asString(), text(tree, "place"), location);
  }

  private static PlacePrecision precision(String code) {
    for (PlacePrecision precision : PlacePrecision.values()) {
      if (precision.code().equals(code)) {
        return precision;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is no precision of a place.");
  }

  private static List<String> claims(JsonNode tree) {
    List<String> claims = new ArrayList<>();
    JsonNode list = tree.get("claims");
    if (list != null) {
      list.forEach(claim -> claims.add(claim.asString()));
    }
    return claims;
  }

  private static String text(JsonNode tree, String field) {
    JsonNode value = tree.get(field);
    if (value == null || !value.isString()) {
      throw new IllegalArgumentException("The text '" + field + "' is missing.");
    }
    return value.asString();
  }

  private static double number(JsonNode tree, String field) {
    JsonNode value = tree.get(field);
    if (value == null || !value.isNumber()) {
      throw new IllegalArgumentException("The number '" + field + "' is missing.");
    }
    return value.asDouble();
  }
}
