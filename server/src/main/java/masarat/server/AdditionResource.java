package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.store.decision.Answer;
import masarat.store.report.StoredReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims that a person saw in a report and the reader did not. */
final class AdditionResource implements Resource {
  private final Desk desk;

  AdditionResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.post("/api/claims", this::add));
  }

  private void add(Context context) {
    ObjectNode body = Asked.body(context);
    if (!(body.get("claim") instanceof ObjectNode claim)) {
      throw Declined.badRequest("The object 'claim' is missing.", "Send what the words say.");
    }
    quote(claim);
    claim.remove(List.of("id", "rule", "score"));
    String why = Asked.text(body, "why");
    String who = Asked.text(body, "who");
    Answer.Done added =
        desk.store()
            .additions()
            .add(
                claim(claim),
                who == null ? desk.settings().analyst() : who,
                why == null ? "" : why);
    context.status(201).json(DecisionTrees.decided(added.decision(), desk));
  }

  private static Claim claim(ObjectNode tree) {
    try {
      return JsonLines.claim(tree.toString());
    } catch (IllegalArgumentException e) {
      throw Declined.ofLine(422, "refused", String.valueOf(e.getMessage()));
    }
  }

  /** Puts in the words between the offsets, which may come without them but not with others. */
  private void quote(ObjectNode claim) {
    String id = Asked.required(claim, "report");
    String text =
        desk.store()
            .reports()
            .find(id)
            .map(StoredReport::report)
            .orElseThrow(() -> Declined.notFound("report '" + id + "'", "Add it first."))
            .text();
    JsonNode evidence = claim.get("evidence");
    int start = offset(evidence, "start");
    int end = offset(evidence, "end");
    if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
      throw Declined.of(
          422,
          "refused",
          "The evidence (" + start + " to " + end + ") is not within the report.",
          "Count in Unicode code points of its text.");
    }
    int from = text.offsetByCodePoints(0, start);
    String quote = text.substring(from, text.offsetByCodePoints(from, end - start));
    JsonNode sent = evidence.get("quote");
    if (sent != null && !sent.isNull() && !sent.asString().equals(quote)) {
      throw Declined.of(
          422,
          "refused",
          "The words at these offsets are '" + quote + "'.",
          "Leave the quote out, or mend the offsets; they count in Unicode code points.");
    }
    claim.putObject("evidence").put("start", start).put("end", end).put("quote", quote);
  }

  private static int offset(@Nullable JsonNode evidence, String name) {
    JsonNode value = evidence == null ? null : evidence.get(name);
    return value == null || !value.isInt() ? -1 : value.asInt();
  }
}
