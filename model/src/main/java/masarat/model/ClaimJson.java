package masarat.model;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One claim as the codebook's JSON object, in both directions. */
final class ClaimJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> CLAIM =
      Set.of(
          "id",
          "report",
          "evidence",
          "kind",
          "manner",
          "who",
          "quantity",
          "from",
          "to",
          "via",
          "at",
          "by",
          "when",
          "attribution",
          "stance",
          "denies",
          "note",
          "rule",
          "score");
  private static final Set<String> EVIDENCE = Set.of("start", "end", "quote");
  private static final Set<String> WHO = Set.of("actor", "role");
  private static final Set<String> QUANTITY =
      Set.of("form", "value", "term", "unit", "text", "per", "low", "high");
  private static final Set<String> STATE =
      Set.of("place", "actor", "status", "geonames", "lat", "lon", "precision");
  private static final Set<String> WHEN = Set.of("start", "end", "precision");
  private static final Set<String> ATTRIBUTION = Set.of("class", "actor");

  private ClaimJson() {}

  /**
   * @throws BadField if a field or a value is not of the codebook
   */
  static Claim read(JsonNode node) {
    Fields fields = Fields.of(node, "", CLAIM);
    Attribution attribution = attribution(fields.object("attribution", ATTRIBUTION));
    Stance stance = fields.code("stance", Stance.class);
    return new Claim(
        fields.text("id"),
        fields.requiredText("report"),
        evidence(fields),
        happening(fields),
        who(fields.object("who", WHO)),
        quantity(fields.object("quantity", QUANTITY)),
        fields.texts("by"),
        when(fields.object("when", WHEN)),
        attribution,
        stance == null ? Stance.ASSERTED : stance,
        fields.code("denies", Denial.class),
        fields.text("note"),
        fields.text("rule"),
        fields.number("score"));
  }

  private static Evidence evidence(Fields claim) {
    Fields fields = claim.object("evidence", EVIDENCE);
    if (fields == null) {
      throw new BadField("the field 'evidence' is missing", null);
    }
    return new Evidence(
        fields.requiredInt("start"), fields.requiredInt("end"), fields.requiredText("quote"));
  }

  private static Happening happening(Fields fields) {
    String kind = fields.requiredText("kind");
    Manner manner = fields.requiredCode("manner", Manner.class);
    List<State> at = states(fields, "at");
    List<State> from = states(fields, "from");
    List<State> via = states(fields, "via");
    List<State> to = states(fields, "to");
    if (kind.equals("transition")) {
      require(at.isEmpty(), "a transition has 'from', 'via' and 'to', but no 'at'");
      return new Transition(manner, from, via, to);
    }
    require(
        from.isEmpty() && via.isEmpty() && to.isEmpty(),
        "only a transition has 'from', 'via' and 'to'");
    return switch (kind) {
      case "presence" -> new Presence(manner, at);
      case "incident" -> new Incident(manner, at);
      default ->
          throw new BadField(
              "'kind' (" + kind + ") is not in the codebook",
              "you mean 'transition', 'presence' or 'incident'");
    };
  }

  private static void require(boolean fits, String message) {
    if (!fits) {
      throw new BadField(message, null);
    }
  }

  private static List<State> states(Fields fields, String field) {
    return fields.objects(field, STATE, ClaimJson::state);
  }

  private static State state(Fields fields) {
    return new State(
        fields.text("place"),
        fields.text("actor"),
        fields.code("status", Status.class),
        location(fields));
  }

  private static @Nullable Location location(Fields fields) {
    Double lat = fields.number("lat");
    Double lon = fields.number("lon");
    if (lat == null || lon == null) {
      return null;
    }
    Double geonames = fields.number("geonames");
    return new Location(
        geonames == null ? null : geonames.longValue(),
        lat,
        lon,
        fields.requiredCode("precision", PlacePrecision.class));
  }

  private static @Nullable Group who(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    List<String> actors = fields.texts("actor");
    Role role = fields.code("role", Role.class);
    return actors.isEmpty() && role == null ? null : new Group(actors, role);
  }

  private static Quantity quantity(@Nullable Fields fields) {
    if (fields == null) {
      return Quantity.none(Unit.PEOPLE);
    }
    Form form = fields.code("form", Form.class);
    Unit unit = fields.code("unit", Unit.class);
    Double low = fields.number("low");
    Double high = fields.number("high");
    return new Quantity(
        form == null ? Form.NONE : form,
        fields.numbers("value"),
        fields.code("term", Term.class),
        unit == null ? Unit.PEOPLE : unit,
        fields.text("text"),
        fields.code("per", Per.class),
        low == null ? null : new Interval(low, high == null ? Double.POSITIVE_INFINITY : high));
  }

  private static @Nullable When when(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    var start = fields.date("start");
    if (start == null) {
      throw new BadField("the field 'when.start' is missing", null);
    }
    return new When(
        start, fields.date("end"), fields.requiredCode("precision", DatePrecision.class));
  }

  private static Attribution attribution(@Nullable Fields fields) {
    if (fields == null) {
      return Attribution.AUTHOR;
    }
    SourceClass source = fields.code("class", SourceClass.class);
    return new Attribution(source == null ? SourceClass.AUTHOR : source, fields.text("actor"));
  }

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
