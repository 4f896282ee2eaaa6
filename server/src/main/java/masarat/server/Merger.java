package masarat.server;

import io.javalin.http.Context;
import java.util.function.Function;
import masarat.account.convention.Convention;
import masarat.account.event.ClaimMerging;
import masarat.account.event.Judgements;
import masarat.account.event.Merging;

/** By which conventions claims are read, and how they are merged, as analysts decided. */
final class Merger {
  private final Desk desk;

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
}
