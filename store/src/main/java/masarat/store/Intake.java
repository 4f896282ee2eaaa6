package masarat.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.audit.Digest;
import masarat.store.claim.Units;
import masarat.store.database.Session;
import masarat.store.report.Capture;
import masarat.store.report.Reports;

/** Takes reports and claims into the store, some at a time, all of them or none. */
public final class Intake {
  private final Session session;
  private final Units units;
  private final Clock clock;
  private final String who;
  private final String reader;

  Intake(Session session, Units units, Clock clock, String who, String reader) {
    this.session = session;
    this.units = units;
    this.clock = clock;
    this.who = who;
    this.reader = reader;
  }

  /** Whether this reader has read just these bytes under this id, so that nothing is to be done. */
  public boolean isDone(Report report, Capture capture) {
    return new Reports(session).isRead(report.id(), Digest.of(capture.bytes()), reader);
  }

  /**
   * Takes in reports with their claims. Decisions on the claims of an older reading are taken over.
   *
   * @return one receipt for each, in their order
   */
  public List<Receipt> take(List<Delivery> deliveries) {
    return session.write(
        sql -> {
          Taking taking = new Taking(sql, session.isSqlite(), units, who, reader, clock.instant());
          List<Receipt> receipts = deliveries.stream().map(taking::take).toList();
          taking.end();
          return receipts;
        });
  }

  /**
   * Takes in claims that were made elsewhere; their reports need not be here. All claims of a
   * report come together and stand in the place of those it had.
   *
   * @return how many were taken
   */
  public int takeClaims(List<Claim> claims) {
    Map<String, List<Claim>> byReport = new LinkedHashMap<>();
    claims.forEach(
        claim -> byReport.computeIfAbsent(claim.report(), r -> new ArrayList<>()).add(claim));
    List<ReadClaims> read = new ArrayList<>();
    byReport.forEach((report, each) -> read.add(ReadClaims.of(report, each)));
    return session.write(
        sql -> {
          Taking taking = new Taking(sql, session.isSqlite(), units, who, reader, clock.instant());
          int taken = taking.takeClaims(read);
          taking.end();
          return taken;
        });
  }
}
