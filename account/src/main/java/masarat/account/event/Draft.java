package masarat.account.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import masarat.account.event.Joining.Tie;
import org.jspecify.annotations.Nullable;

/** An event while claims are put into it. */
final class Draft {
  private final SameHappening rule;
  private final List<Told> claims = new ArrayList<>(1);
  private final List<Joining> joinings = new ArrayList<>(0);
  private @Nullable Draft joined;

  Draft(SameHappening rule) {
    this.rule = rule;
  }

  List<Told> claims() {
    return claims;
  }

  List<Joining> joinings() {
    return joinings;
  }

  /** The claim by which it is shown. */
  Told lead() {
    return claims.get(0);
  }

  /** The draft that this one has become a part of, or itself. */
  Draft home() {
    Draft home = this;
    for (Draft next = joined; next != null; next = next.joined) {
      home = next;
    }
    return home;
  }

  /** A plain loop: of thousands of claims each is compared with thousands. */
  boolean matches(Told told, BiPredicate<Told, Told> apart) {
    for (Told other : claims) {
      if (!told.key().equals(other.key()) || !rule.same(told, other) || apart.test(told, other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some of its claims may not be with some of another's. */
  boolean isApartFrom(Draft other, BiPredicate<Told, Told> apart) {
    for (Told mine : claims) {
      for (Told theirs : other.claims) {
        if (mine.isRowBeside(theirs) || apart.test(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  void add(Told told) {
    if (!claims.isEmpty()) {
      joinings.add(new Joining(told.id(), rule.ties(told, lead()), null));
    }
    claims.add(told);
  }

  void addDecided(Told told) {
    joinings.add(new Joining(told.id(), List.of(Tie.DECISION), null));
    claims.add(told);
  }

  /** Takes all claims of another. */
  void join(Draft other, String reason) {
    joinings.add(new Joining(other.lead().id(), List.of(Tie.WEIGHTS), reason));
    joinings.addAll(other.joinings);
    claims.addAll(other.claims);
    other.joined = this;
  }
}
