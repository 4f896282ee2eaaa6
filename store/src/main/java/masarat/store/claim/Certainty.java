package masarat.store.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masarat.model.Claim;

/**
 * How sure a reader is of a claim, in hundredths, as a term of the index: the least sure are found
 * among all that a view has, and no list need be sorted by it.
 */
final class Certainty {
  private static final String MARK = "u_";
  private static final int HUNDREDTHS = 100;

  private static final List<String> TERMS =
      IntStream.rangeClosed(0, HUNDREDTHS)
          .mapToObj(hundredths -> String.format(Locale.ROOT, "%s%03d", MARK, hundredths))
          .toList();

  private Certainty() {}

  /** The term of a claim; none of claims that have no score. */
  static Stream<String> of(Claim claim) {
    return Stream.ofNullable(claim.score())
        .map(score -> TERMS.get((int) Math.round(score * HUNDREDTHS)));
  }

  static boolean isTerm(String term) {
    return term.startsWith(MARK);
  }

  /** The terms that claims have, the least sure first. */
  static List<String> rising(Tally tally) {
    return tally.beginning(MARK);
  }
}
