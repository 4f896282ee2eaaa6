package masarat.store;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.report.Arrival;
import masarat.store.report.Capture;

/**
 * A report and its claims, made ready to be kept; the work of it needs no database and may be done
 * in parallel.
 */
public final class Delivery {
  final Arrival arrival;
  final ReadClaims read;

  private Delivery(Arrival arrival, ReadClaims read) {
    this.arrival = arrival;
    this.read = read;
  }

  /**
   * @param claims of this report, numbered
   */
  public static Delivery of(Report report, Capture capture, List<Claim> claims) {
    return new Delivery(Arrival.of(report, capture), ReadClaims.of(report.id(), claims));
  }
}
