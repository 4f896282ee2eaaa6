package masarat.server;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import masarat.account.event.ClaimMerging;
import masarat.model.Claim;
import masarat.model.State;
import masarat.model.When;
import masarat.store.claim.Claims;
import masarat.store.claim.Facet;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;

/**
 * What is merged again when a few claims changed: they, the events that have them, and the events
 * near these, of which a claim tells a like thing of the same days with an actor or a place of
 * theirs. Farther ones could change only through a chain of others.
 */
final class Circle {
  /** Where more are near by one actor or place, as of a claim without days, they are left out. */
  private static final int MOST = 4_000;

  private final Claims store;
  private final Book book;
  private final Map<String, EventRow> rows = new TreeMap<>();
  private final Set<Integer> claims = new LinkedHashSet<>();

  private Circle(Claims store, Book book) {
    this.store = store;
    this.book = book;
  }

  static Circle around(Collection<Integer> changed, Book book, Claims store) {
    Circle circle = new Circle(store, book);
    circle.claims.addAll(changed);
    changed.forEach(circle::take);
    Set<View> views = new HashSet<>();
    store.of(circle.claims).stream()
        .map(StoredClaim::claim)
        .forEach(claim -> views.addAll(near(claim)));
    views.forEach(circle::take);
    return circle;
  }

  /** The events that are made anew. */
  Collection<EventRow> rows() {
    return rows.values();
  }

  /** The numbers of all claims they are made of. */
  Collection<Integer> claims() {
    return claims;
  }

  private void take(int claim) {
    book.ofClaim(claim)
        .ifPresent(
            row -> {
              rows.put(row.id(), row);
              claims.addAll(row.claims());
            });
  }

  private void take(View view) {
    BitSet near = store.numbers(view);
    if (near.cardinality() <= MOST) {
      near.stream().forEach(this::take);
    }
  }

  private static List<View> near(Claim claim) {
    View days = View.ALL;
    for (var manner : ClaimMerging.alike(claim.manner())) {
      days = days.with(Facet.MANNER, manner.code());
    }
    When when = claim.when();
    if (when != null) {
      LocalDate end = when.end();
      days = days.between(when.start().minusDays(1), end == null ? null : end.plusDays(1));
    }
    View like = days;
    Stream<String> people = claim.who() == null ? Stream.empty() : claim.who().actors().stream();
    Stream<String> holders =
        claim.what().states().stream().flatMap(state -> Stream.ofNullable(state.actor()));
    Stream<String> places =
        claim.what().states().stream().map(State::place).flatMap(Stream::ofNullable);
    return Stream.concat(
            Stream.concat(people, holders).map(actor -> like.with(Facet.ACTOR, actor)),
            places.map(place -> like.with(Facet.PLACE, place)))
        .toList();
  }
}
