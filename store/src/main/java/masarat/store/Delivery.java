package masarat.store;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.claim.Units;
import masarat.store.claim.Vocabulary;
import masarat.store.report.Arrival;
import masarat.store.report.Capture;
import masarat.store.report.Published;

/**
 * A report and its claims, made ready to be kept; the work of it needs no database and may be done
 * in parallel.
 */
public final class Delivery {
  final Arrival arrival;
  private final List<Claim> claims;

  private Delivery(Arrival arrival, List<Claim> claims) {
    this.arrival = arrival;
    this.claims = List.copyOf(claims);
  }

  /**
   * @param claims of this report, numbered
   */
  public static Delivery of(Report report, Capture capture, List<Claim> claims) {
    return new Delivery(Arrival.of(report, capture), claims);
  }

  ReadClaims read(Units units, Vocabulary vocabulary) {
    Report report = arrival.report();
    return ReadClaims.of(report.id(), Published.of(report), claims, units, vocabulary);
  }
}
