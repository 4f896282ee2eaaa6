package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import masarat.account.study.Study;
import masarat.desk.Sample;
import masarat.lexicon.BadData;
import masarat.store.audit.Digest;
import masarat.store.kept.Studies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions that are put to claims. */
final class StudyResource implements Resource {
  private final Desk desk;
  private final StudyShelf shelf;

  StudyResource(Desk desk, StudyShelf shelf) {
    this.desk = desk;
    this.shelf = shelf;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/studies", this::list),
        Route.post("/api/studies/check", StudyResource::check),
        Route.get("/api/studies/{id}", this::get),
        Route.put("/api/studies/{id}", this::put));
  }

  private void list(Context context) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    shelf.ids().forEach(id -> items.add(head(id, shelf.yaml(id))));
    context.json(tree);
  }

  private static ObjectNode head(String id, String yaml) {
    boolean bundled = id.equals(StudyShelf.EVERYBODY) || yaml.equals(Sample.studyText());
    try {
      return StudyTree.head(StudyShelf.read(id, yaml)).put("bundled", bundled);
    } catch (BadData e) {
      ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", id);
      tree.putObject("title").put("en", id).put("ar", id);
      tree.putObject("period");
      return tree.put("convention", "").put("bundled", false).put("problem", e.getMessage());
    }
  }

  private static void check(Context context) {
    String yaml = Asked.required(Asked.body(context), "yaml");
    context.json(StudyTree.of(StudyShelf.read("study", yaml)));
  }

  private void get(Context context) {
    String id = context.pathParam("id");
    String yaml = shelf.yaml(id);
    Etag.answer(context, tag(yaml), tree(id, yaml));
  }

  private static String tag(String yaml) {
    return Etag.of(Digest.ofText(yaml).substring(0, 16));
  }

  private ObjectNode tree(String id, String yaml) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", id).put("yaml", yaml);
    try {
      tree.set("study", StudyTree.of(StudyShelf.read(id, yaml)));
    } catch (BadData e) {
      // Its text is still there to be mended; whoever wants its account is told what is wrong.
      tree.remove("study");
    }
    return tree.put("versions", shelf.versions(id));
  }

  /** One after the other, so that no version is overwritten unseen. */
  private synchronized void put(Context context) {
    String id = context.pathParam("id");
    ObjectNode body = Asked.body(context);
    String yaml = Asked.required(body, "yaml");
    refuseAnotherName(id, StudyShelf.read(id, yaml));
    refuseStale(id, yaml, context.header("If-Match"));
    String who = Asked.text(body, "who");
    String why = Asked.text(body, "why");
    Studies studies = desk.store().studies();
    studies.save(id, yaml, who == null ? desk.settings().analyst() : who, why == null ? "" : why);
    context.header("ETag", tag(yaml));
    context.json(tree(id, yaml));
  }

  private static void refuseAnotherName(String id, Study study) {
    if (id.equals(StudyShelf.EVERYBODY)) {
      throw Declined.of(
          422, "refused", "The study '" + id + "' is fixed.", "Keep yours under another name.");
    }
    if (!study.id().equals(id)) {
      throw Declined.of(
          422,
          "bad-data",
          "The text is of the study '" + study.id() + "' and not of '" + id + "'.",
          "Write 'study: " + id + "', or keep it under its own name.");
    }
  }

  private void refuseStale(String id, String yaml, @Nullable String match) {
    Optional<String> now = shelf.find(id);
    if (now.isPresent() && !Etag.names(match, tag(now.get()))) {
      Declined declined =
          Declined.of(
              412,
              "conflict",
              "The study '" + id + "' has another text than the one that was seen.",
              "Look at both, and keep yours again with its new ETag in If-Match.");
      declined.tree().put("yours", yaml);
      declined.tree().set("now", tree(id, now.get()));
      throw declined;
    }
  }
}
