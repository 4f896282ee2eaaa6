package masarat.server;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import masarat.model.Manner;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.store.claim.Facet;
import masarat.store.claim.Review;
import masarat.store.claim.Sort;
import masarat.store.claim.View;
import org.jspecify.annotations.Nullable;

/** Which claims a request is about. */
final class Filters {
  private static final Map<Facet, String> NAMES = names();

  private Filters() {}

  private static Map<Facet, String> names() {
    Map<Facet, String> names = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      names.put(facet, facet == Facet.SOURCE ? "source_class" : facet.code());
    }
    return names;
  }

  /** What the parameter of a facet is called. */
  static String name(Facet facet) {
    return String.valueOf(NAMES.get(facet));
  }

  /** The claims in an order. */
  static View view(Context context, Sort sort) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    NAMES.forEach(
        (facet, name) -> {
          List<String> values =
              context.queryParams(name).stream().filter(v -> !v.isBlank()).toList();
          values.forEach(value -> check(facet, name, value));
          chosen.put(facet, values);
        });
    @Nullable String words = Asked.text(context, "q");
    return new View(
        words == null ? "" : words,
        Asked.flag(context, "exact"),
        chosen,
        Asked.day(context, "from"),
        Asked.day(context, "to"),
        sort);
  }

  /** The claims but for the rejected ones, which nothing counts. */
  static View counted(Context context, Sort sort) {
    View view = view(context, sort);
    return view.chosen().containsKey(Facet.REVIEW) ? view : withoutRejected(view);
  }

  /** All claims but the rejected ones. */
  static View counted() {
    return withoutRejected(View.ALL.sorted(Sort.LATEST));
  }

  private static View withoutRejected(View view) {
    View narrowed = view;
    for (Review review : Review.values()) {
      narrowed = review == Review.REJECTED ? narrowed : narrowed.with(Facet.REVIEW, review.code());
    }
    return narrowed;
  }

  private static void check(Facet facet, String name, String value) {
    switch (facet) {
      case MANNER -> Asked.code(name, value, Manner.class);
      case STANCE -> Asked.code(name, value, Stance.class);
      case SOURCE -> Asked.code(name, value, SourceClass.class);
      case REVIEW -> Asked.code(name, value, Review.class);
      case YEAR -> {
        if (!value.matches("\\d{4}")) {
          throw Declined.badRequest("'year' (" + value + ") is no year.", "Write it like 2017.");
        }
      }
      case ACTOR, PLACE, PUBLISHER -> {
        // Any word may be one.
      }
    }
  }
}
