package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import masarat.model.JsonLines;
import masarat.store.claim.StoredClaim;
import masarat.store.decision.Act;
import masarat.store.decision.ActJson;
import masarat.store.decision.Answer;
import masarat.store.decision.Decision;
import masarat.store.decision.Decisions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What analysts decide. */
final class DecisionResource implements Resource {
  private final Desk desk;

  DecisionResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/claims/{id}/decisions", this::ofClaim),
        Route.get("/api/decisions", this::list),
        Route.get("/api/decisions/{number}", this::get),
        Route.post("/api/decisions", this::decide),
        Route.post("/api/decisions/{number}/undo", this::undo));
  }

  private Decisions decisions() {
    return desk.store().decisions();
  }

  private void ofClaim(Context context) {
    StoredClaim claim = ClaimResource.find(desk.store().claims(), context.pathParam("id"));
    context.json(page(decisions().of(claim.id())));
  }

  private void list(Context context) {
    List<Decision> page = decisions().page(Asked.after(context), Asked.limit(context));
    ObjectNode tree = page(page);
    Pages.next(tree, context, page, Decision::number);
    context.json(tree);
  }

  private static ObjectNode page(List<Decision> decisions) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    decisions.forEach(decision -> items.add(DecisionTrees.tree(decision)));
    return tree;
  }

  private void get(Context context) {
    int number = number(context);
    context.json(
        DecisionTrees.tree(
            decisions()
                .find(number)
                .orElseThrow(
                    () -> Declined.notFound("decision " + number, "Look at those of the claim."))));
  }

  private static int number(Context context) {
    String number = context.pathParam("number");
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw Declined.notFound(
          "decision '" + number + "'", "Decisions are called by their numbers.");
    }
  }

  private void decide(Context context) {
    ObjectNode body = Asked.body(context);
    Act act = act(body);
    Integer version = version(body);
    // One version says nothing of several claims.
    Integer seen = act.claims().size() == 1 ? version : null;
    Answer answer = decisions().take(act, who(body), why(body), seen);
    if (answer instanceof Answer.Stale stale) {
      throw conflict(stale.now(), seen == null ? 0 : seen);
    }
    context.status(201).json(decided(answer));
  }

  private static Act act(ObjectNode body) {
    try {
      return ActJson.read(Asked.required(body, "kind"), body);
    } catch (IllegalArgumentException e) {
      throw Declined.ofLine(400, "bad-request", String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Integer version(ObjectNode body) {
    JsonNode version = body.get("version");
    if (version == null || version.isNull()) {
      return null;
    }
    if (!version.isInt()) {
      throw Declined.badRequest(
          "'version' (" + version + ") is no version.",
          "Send the number that the claim came with.");
    }
    return version.asInt();
  }

  private void undo(Context context) {
    ObjectNode body =
        context.body().isBlank() ? JsonNodeFactory.instance.objectNode() : Asked.body(context);
    context.json(decided(decisions().undo(number(context), who(body), why(body))));
  }

  private String who(ObjectNode body) {
    String who = Asked.text(body, "who");
    return who == null ? desk.settings().analyst() : who;
  }

  private static String why(ObjectNode body) {
    String why = Asked.text(body, "why");
    return why == null ? "" : why;
  }

  private ObjectNode decided(Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      throw Declined.ofLine(422, "refused", refused.why());
    }
    return DecisionTrees.decided(((Answer.Done) answer).decision(), desk);
  }

  /** The claim as it was seen and as it is, so that a person can choose. */
  private Declined conflict(StoredClaim now, int seen) {
    List<Decision> since =
        decisions().of(now.id()).stream().filter(decision -> decision.number() > seen).toList();
    String who = since.isEmpty() ? "Somebody" : since.get(since.size() - 1).who();
    Declined declined =
        Declined.of(
            409,
            "conflict",
            who + " decided about '" + now.id() + "' in between.",
            "Look at both versions, and decide again with the version " + now.version() + ".");
    ObjectNode then = declined.tree().putObject("seen").put("version", seen);
    decisions().claimAt(now, seen).ifPresent(claim -> then.set("claim", JsonLines.tree(claim)));
    declined.tree().set("now", ClaimTrees.one(now, desk));
    ArrayNode decisions = declined.tree().putArray("since");
    since.forEach(decision -> decisions.add(DecisionTrees.tree(decision)));
    return declined;
  }
}
