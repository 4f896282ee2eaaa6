package masarat.model;

import java.util.List;
import java.util.Set;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A claim out of the codebook's JSON object, every field checked; {@link ClaimWriter} goes back.
 */
final class ClaimReader {
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

  private ClaimReader() {}

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
    return fields.objects(field, STATE, ClaimReader::state);
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
}
