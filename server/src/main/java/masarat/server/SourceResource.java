package masarat.server;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import masarat.account.event.Event;
import masarat.account.reconcile.Reliability;
import masarat.account.show.UnseenJson;
import masarat.account.unseen.CaptureFile;
import masarat.account.unseen.Histories;
import masarat.account.unseen.Unseen;
import masarat.desk.Teller;
import masarat.desk.TellerLists;
import masarat.model.Attribution;
import masarat.store.claim.Sort;
import masarat.store.claim.View;
import masarat.store.kept.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who says what, and what nobody said. */
final class SourceResource implements Resource {
  private static final int MOST_PAIRS = 1_000;

  /** So many claims are compared; it takes some ten seconds, and is kept. */
  private static final int MOST_CLAIMS = 100_000;

  private final Desk desk;
  private final Happenings happenings;
  private final EventFinder finder;
  private final EventMaker maker;
  private final Accounts accounts;

  SourceResource(
      Desk desk, Happenings happenings, EventFinder finder, EventMaker maker, Accounts accounts) {
    this.desk = desk;
    this.happenings = happenings;
    this.finder = finder;
    this.maker = maker;
    this.accounts = accounts;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/sources", this::list), Route.get("/api/studies/{id}/unseen", this::unseen));
  }

  private static Teller.Kind kind(Context context) {
    String by = Asked.text(context, "by");
    return by == null ? Teller.Kind.PUBLISHER : Asked.code("by", by, Teller.Kind.class);
  }

  private void list(Context context) {
    View view = Filters.counted(context, Sort.LATEST);
    Happenings.Known known = happenings.now();
    if (known.book().isEmpty() && known.making() != null) {
      throw Declined.of(
          503,
          "being-made",
          "The events by which sources are compared are being made.",
          "Ask again in a moment; the list of events shows how far they are.");
    }
    Teller.Kind kind = kind(context);
    answer(
        context,
        "sources " + kind.code() + " " + Basis.question(view),
        finder.made(known.book(), view),
        () -> compared(finder.rows(known.book(), Book.Order.NEWEST, view), kind));
  }

  /** Answers as it is kept; what is not kept is worked out. */
  private void answer(Context context, String question, String made, Supplier<ObjectNode> work) {
    Answers answers = desk.store().answers();
    String answer =
        answers
            .find(question, made)
            .orElseGet(
                () -> {
                  String fresh = work.get().toString();
                  answers.keep(question, made, fresh);
                  return fresh;
                });
    context.result(answer).contentType(ContentType.APPLICATION_JSON);
  }

  private ObjectNode compared(List<EventRow> rows, Teller.Kind kind) {
    int claims = rows.stream().mapToInt(row -> row.claims().size()).sum();
    if (claims > MOST_CLAIMS) {
      throw Counted.tooMany(claims, MOST_CLAIMS);
    }
    List<Event> events = maker.events(rows);
    Map<String, String> publishers =
        Publishers.of(events.stream().flatMap(event -> event.all().stream()).toList(), desk);
    SourceFigures figures = new SourceFigures(events, kind, publishers);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    figures.sources.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Teller, SourceFigures.Figures> one) -> -one.getValue().claims)
                .thenComparing(one -> one.getKey().id()))
        .forEach(
            one ->
                items.add(
                    source(
                        one.getKey(), one.getValue(), figures.reliability.get(one.getKey().id()))));
    tree.set("agreements", agreements(figures));
    return tree.put("claims", claims).put("events", events.size());
  }

  private ObjectNode source(
      Teller teller, SourceFigures.Figures figures, @Nullable Reliability reliability) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", teller.id());
    Attribution who = teller.attribution();
    String actor = who == null ? null : who.actor();
    tree.putObject("label")
        .put("en", actor == null ? teller.id() : desk.atlas().actor(actor, "en"))
        .put("ar", actor == null ? teller.id() : desk.atlas().actor(actor, "ar"));
    if (who == null) {
      tree.put("publisher", teller.id());
    } else {
      tree.setAll(EventTree.attribution(who));
    }
    tree.put("claims", figures.claims).put("events", figures.events).put("alone", figures.alone);
    if (reliability != null) {
      tree.putObject("reliability")
          .put("weight", rounded(reliability.weight()))
          .put("bias", rounded(reliability.bias()))
          .put("claims", reliability.claims());
    }
    return tree;
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }

  private static ArrayNode agreements(SourceFigures figures) {
    ArrayNode agreements = JsonNodeFactory.instance.arrayNode();
    figures.pairs.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> -one.getValue().events))
        .limit(MOST_PAIRS)
        .forEach(
            one ->
                agreements
                    .addObject()
                    .put("a", one.getKey().a())
                    .put("b", one.getKey().b())
                    .put("events", one.getValue().events)
                    .put("agree", one.getValue().agree)
                    .put("copied", one.getValue().copied));
    return agreements;
  }

  private void unseen(Context context) {
    answer(
        context,
        "unseen " + kind(context).code() + " " + accounts.question(context),
        accounts.basis(),
        () -> estimated(context));
  }

  private ObjectNode estimated(Context context) {
    List<Event> events =
        accounts.of(context).atOnce().events().stream().map(happened -> happened.event()).toList();
    Map<String, String> publishers =
        Publishers.of(events.stream().flatMap(event -> event.all().stream()).toList(), desk);
    Histories histories = TellerLists.of(events, kind(context), publishers);
    if (histories.lists().size() < 2) {
      throw Declined.of(
          422,
          "too-few-sources",
          "Fewer than two sources tell events of this study.",
          "Add reports of other publishers, or compare speakers with by=speaker.");
    }
    return tree(histories);
  }

  private static ObjectNode tree(Histories histories) {
    Unseen unseen = Unseen.of(new CaptureFile(histories, List.of()));
    ObjectNode tree = UnseenJson.tree(unseen, "en");
    ArrayNode english = (ArrayNode) tree.get("warnings");
    ArrayNode arabic = (ArrayNode) UnseenJson.tree(unseen, "ar").get("warnings");
    ArrayNode warnings = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < english.size(); i++) {
      warnings.addObject().put("en", english.get(i).asString()).put("ar", arabic.get(i).asString());
    }
    tree.set("warnings", warnings);
    ArrayNode shown = tree.putArray("histories");
    histories
        .counts()
        .forEach(
            (history, count) -> {
              ObjectNode one = shown.addObject();
              ArrayNode on = one.putArray("on");
              for (int i = 0; i < histories.lists().size(); i++) {
                if ((history >> i & 1) == 1) {
                  on.add(histories.lists().get(i));
                }
              }
              one.put("count", count);
            });
    return tree;
  }
}
