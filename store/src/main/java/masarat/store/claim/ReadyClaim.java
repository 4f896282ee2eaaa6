package masarat.store.claim;

import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.store.report.Published;

/**
 * A claim made ready to be kept and found; the work of it needs no database and may be done in
 * parallel.
 */
public final class ReadyClaim {
  final String id;
  final String report;
  final Findable findable;
  private final String line;

  private ReadyClaim(
      String id, Claim claim, Published published, Units units, Vocabulary vocabulary) {
    this.id = id;
    this.report = claim.report();
    this.line = JsonLines.write(claim);
    this.findable = Findable.of(claim, Review.OPEN, published, units, vocabulary);
  }

  /**
   * @param published what of its report it is listed by
   * @param vocabulary of all claims that are written together
   * @throws IllegalArgumentException if it has no id
   */
  public static ReadyClaim of(
      Claim claim, Published published, Units units, Vocabulary vocabulary) {
    String id = claim.id();
    if (id == null) {
      throw new IllegalArgumentException(
          "A claim of '" + claim.report() + "' has no id. Maybe it was not numbered.");
    }
    return new ReadyClaim(id, claim, published, units, vocabulary);
  }

  /** Its JSON, as it is kept. */
  public String line() {
    return line;
  }
}
