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

/** Claims of the store as events, as analysts decided; the last few questions are remembered. */
final class Merger {
  private static final int REMEMBERED = 6;

  /**
   * What claims make.
   *
   * @param claims with what their words allow
   * @param events in the order of their claims
   */
  record Merged(List<Claim> claims, List<Event> events) {}

  private final Desk desk;
  private final Recent<Merged> recent = new Recent<>(REMEMBERED);

  Merger(Desk desk) {
    this.desk = desk;
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
    String question = convention.name() + " " + view + " " + desk.store().chain().length();
    return recent.get(question, () -> merged(view, convention));
  }

  private Merged merged(View view, Convention convention) {
    List<Claim> claims = new Interpreter(convention).read(Counted.claims(desk, view));
    return new Merged(claims, merging().apply(convention).merge(claims));
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
