package masarat.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.Happening;
import masarat.model.State;

/**
 * Claims that share what they say alike: of equal places, days, groups and numbers one is kept for
 * all of them. A million claims then take a third of the room. Not for several threads.
 */
public final class Shared {
  private final Map<Object, Object> known = new HashMap<>();

  /** An equal claim whose parts are those of claims before it. */
  public Claim claim(Claim claim) {
    return new Claim(
        claim.id(),
        one(claim.report()),
        claim.evidence(),
        happening(claim.what()),
        claim.who() == null ? null : one(claim.who()),
        one(claim.quantity()),
        one(claim.by()),
        claim.when() == null ? null : one(claim.when()),
        one(claim.attribution()),
        claim.stance(),
        claim.denies(),
        claim.note(),
        claim.rule() == null ? null : one(claim.rule()),
        claim.score() == null ? null : one(claim.score()));
  }

  private Happening happening(Happening what) {
    if (what instanceof Happening.Transition move) {
      return new Happening.Transition(
          move.manner(), states(move.from()), states(move.via()), states(move.to()));
    }
    return one(what);
  }

  private List<State> states(List<State> states) {
    return one(states);
  }

  @SuppressWarnings("unchecked")
  private <T> T one(T value) {
    Object first = known.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }
}
