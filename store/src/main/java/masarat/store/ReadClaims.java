package masarat.store;

import java.util.List;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.store.audit.Digest;

/**
 * All claims of a report, made ready to be kept.
 *
 * @param lines their JSON, as it is kept
 * @param content what the chain holds of them
 */
record ReadClaims(String report, List<Claim> claims, List<String> lines, String content) {
  static ReadClaims of(String report, List<Claim> claims) {
    List<String> lines = claims.stream().map(JsonLines::write).toList();
    return new ReadClaims(report, List.copyOf(claims), lines, Digest.of(lines));
  }
}
