package masarat.store;

import java.util.List;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.store.audit.Digest;
import masarat.store.claim.ReadyClaim;
import masarat.store.claim.Units;
import masarat.store.claim.Vocabulary;
import masarat.store.report.Published;

/**
 * All claims of a report, made ready to be kept.
 *
 * @param published what of the report they are listed by
 * @param content what the chain holds of them
 */
record ReadClaims(String report, Published published, List<ReadyClaim> claims, String content) {
  static ReadClaims of(
      String report, Published published, List<Claim> claims, Units units, Vocabulary vocabulary) {
    List<ReadyClaim> ready =
        claims.stream().map(claim -> ReadyClaim.of(claim, published, units, vocabulary)).toList();
    return of(report, published, ready);
  }

  private static ReadClaims of(String report, Published published, List<ReadyClaim> claims) {
    return new ReadClaims(report, published, claims, Digest.of(lines(claims)));
  }

  /** With more claims of the report, which came apart from these. */
  ReadClaims and(ReadClaims more) {
    return of(report, published, Stream.concat(claims.stream(), more.claims.stream()).toList());
  }

  /** Their JSON, as it is kept. */
  List<String> lines() {
    return lines(claims);
  }

  private static List<String> lines(List<ReadyClaim> claims) {
    return claims.stream().map(ReadyClaim::line).toList();
  }
}
