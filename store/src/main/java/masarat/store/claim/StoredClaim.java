package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM_BODY;
import static masarat.store.database.Tables.CLAIM_DECIDED;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_REVIEW;
import static masarat.store.database.Tables.CLAIM_SUPERSEDED;
import static masarat.store.database.Tables.CLAIM_VERSION;

import java.util.Locale;
import masarat.model.Claim;
import masarat.model.JsonLines;
import org.jooq.Record;

/**
 * A claim as it stands.
 *
 * @param number of the store, never given twice
 * @param claim as analysts decided it
 * @param read as it was read
 * @param version number of the last decision that touched it, 0 before the first; who decides says
 *     which version was seen
 * @param superseded whether a newer reading stands in its place
 */
public record StoredClaim(
    int number, Claim claim, Claim read, Review review, int version, boolean superseded) {
  /** Its public id, {@code <report>#<n>}. */
  public String id() {
    return String.valueOf(claim.id());
  }

  /** A claim of a row of the table. */
  public static StoredClaim of(Record row) {
    Claim read = JsonLines.claim(row.get(CLAIM_BODY));
    String decided = row.get(CLAIM_DECIDED);
    return new StoredClaim(
        row.get(CLAIM_NUMBER),
        decided == null ? read : JsonLines.claim(decided),
        read,
        Review.valueOf(row.get(CLAIM_REVIEW).toUpperCase(Locale.ROOT)),
        row.get(CLAIM_VERSION),
        row.get(CLAIM_SUPERSEDED) != null);
  }
}
