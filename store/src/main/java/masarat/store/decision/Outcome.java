package masarat.store.decision;

import java.util.List;
import masarat.model.Claim;
import masarat.store.claim.Review;
import masarat.store.decision.Act.Accept;
import masarat.store.decision.Act.Edit;
import masarat.store.decision.Act.Pin;
import masarat.store.decision.Act.Reject;

/** What decisions, taken one after the other, make of a claim. */
record Outcome(Claim claim, Review review) {
  /**
   * @param acts those that count, in the order in which they were taken
   * @throws IllegalArgumentException if an edit leads to what is no claim
   */
  static Outcome of(Claim read, List<Act> acts) {
    Claim claim = read;
    Review review = Review.OPEN;
    for (Act act : acts) {
      if (act instanceof Accept) {
        review = Review.ACCEPTED;
      } else if (act instanceof Reject) {
        review = Review.REJECTED;
      } else if (act instanceof Edit edit) {
        claim = Changes.apply(edit.changes(), claim);
        review = Review.EDITED;
      } else if (act instanceof Pin pin) {
        claim = Pinned.apply(pin, claim);
      }
    }
    return new Outcome(claim, review);
  }
}
