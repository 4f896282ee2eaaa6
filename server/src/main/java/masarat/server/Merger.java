package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import masarat.account.convention.Convention;
import masarat.account.event.ClaimMerging;
import masarat.account.event.Event;
import masarat.account.event.Judgements;
import masarat.account.event.Merging;
import masarat.desk.Interpreter;
import masarat.model.Claim;
import masarat.store.claim.View;
import masarat.store.kept.Answers;

/**
 * Claims of the store as events, as analysts decided; the last questions are remembered, large ones
 * kept.
 */
final class Merger {
  /** So many claims are merged; it takes some ten seconds, and is kept. */
  static final int MOST = 100_000;

  /** Fewer are merged anew sooner than they are looked up. */
  private static final int WORTH_KEEPING = 2_000;

  /** So many claims are remembered, and one question stands for some of them. */
  private static final int REMEMBERED = 150_000;

  private static final int QUESTION = 1_000;

  /**
   * What claims make.
   *
   * @param claims with what their words allow
   * @param events in the order of their claims
   */
  record Merged(List<Claim> claims, List<Event> events) {}

  private final Desk desk;
  private final Basis basis;
  private final Recent<Merged> recent =
      new Recent<>(REMEMBERED, merged -> merged.claims().size() + QUESTION);

  Merger(Desk desk, Basis basis) {
    this.desk = desk;
    this.basis = basis;
  }

  /** The convention that a request names, the usual one otherwise. */
  static Convention convention(Context context) {
    String name = Asked.text(context, "convention");
    return convention(name == null ? Convention.DEFAULT : name);
  }

  /** The convention where none is named. */
  static Convention usual() {
    return convention(Convention.DEFAULT);
  }

  static Convention convention(String name) {
    return Convention.named(name)
        .orElseThrow(
            () ->
                Declined.badRequest(
                    "There is no convention '" + name + "'.",
                    "Take one of " + String.join(", ", Convention.names()) + "."));
  }

  /** Which claims tell the same, under a convention; what analysts merged or split holds. */
  Function<Convention, Merging> merging() {
    Judgements judgements =
        Judgements.of(desk.store().decisions().merged(), desk.store().decisions().split());
    return convention -> new ClaimMerging(convention, desk.atlas(), judgements);
  }

  Merged merge(View view, Convention convention) {
    String question = "events " + convention.name() + " " + Basis.question(view);
    String made = basis.of(view);
    return recent.get(question + " " + made, () -> merged(view, convention, question, made));
  }

  private Merged merged(View view, Convention convention, String question, String made) {
    List<Claim> claims = new Interpreter(convention).read(Counted.claims(desk, view, MOST));
    Answers answers = desk.store().answers();
    boolean large = claims.size() >= WORTH_KEEPING;
    Optional<String> kept = large ? answers.find(question, made) : Optional.empty();
    if (kept.isPresent()) {
      return new Merged(claims, EventJson.read(kept.get(), claims));
    }
    List<Event> events = merging().apply(convention).merge(claims);
    if (large) {
      answers.keep(question, made, EventJson.write(events));
    }
    return new Merged(claims, events);
  }

  /** The event of an id among all that are remembered. */
  Optional<Event> recent(String id) {
    return recent.all().stream().flatMap(merged -> find(merged, id).stream()).findFirst();
  }

  /** The event of an id; empty if its claims are told otherwise now. */
  static Optional<Event> find(Merged merged, String id) {
    return merged.events().stream().filter(event -> event.id().equals(id)).findFirst();
  }
}
