package masarat.server;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Claim;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;

/** Claims that are taken together, as long as they are not too many for one answer. */
final class Counted {
  /** So many are balanced, or drawn, while a person waits. */
  static final int MOST = 20_000;

  private Counted() {}

  /** The claims of a view, or the answer that they are too many. */
  static List<Claim> claims(Desk desk, View view, int most) {
    int count = desk.store().claims().count(view);
    if (count > most) {
      throw tooMany(count, most);
    }
    List<Claim> claims = new ArrayList<>();
    desk.store().claims().each(view, (StoredClaim stored) -> claims.add(stored.claim()));
    return claims;
  }

  static Declined tooMany(int count, int most) {
    Declined declined =
        Declined.of(
            422,
            "too-many-claims",
            count + " claims fit, more than the " + most + " that are taken at once.",
            "Narrow them by actor, place or days.");
    declined.tree().put("count", count).put("most", most);
    return declined;
  }
}
