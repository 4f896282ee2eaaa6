package masarat.cli;

import java.util.List;
import java.util.function.Function;
import masarat.account.convention.Convention;
import masarat.account.event.ClaimMerging;
import masarat.account.event.Judgements;
import masarat.account.event.Merging;
import masarat.account.study.Containment;
import masarat.model.Claim;

/**
 * Claims that an account counts.
 *
 * @param judgements what people decided about which of them tell the same
 */
record Counted(List<Claim> claims, Judgements judgements) {
  /** Claims of files, about which nobody decided anything. */
  static Counted ofFiles(List<Claim> claims) {
    return new Counted(claims, Judgements.NONE);
  }

  /** Which of them tell the same, under a convention. */
  Function<Convention, Merging> merging(Containment containment) {
    return convention -> new ClaimMerging(convention, containment, judgements);
  }
}
