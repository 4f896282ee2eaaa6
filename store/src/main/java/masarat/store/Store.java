package masarat.store;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import masarat.store.audit.Chain;
import masarat.store.audit.Verification;
import masarat.store.claim.ClaimWitness;
import masarat.store.claim.Claims;
import masarat.store.claim.TermsAnew;
import masarat.store.claim.Units;
import masarat.store.database.Database;
import masarat.store.database.Session;
import masarat.store.decision.Additions;
import masarat.store.decision.DecisionWitness;
import masarat.store.decision.Decisions;
import masarat.store.kept.Answers;
import masarat.store.kept.KeptEvents;
import masarat.store.kept.KeptWitness;
import masarat.store.kept.Sources;
import masarat.store.kept.Studies;
import masarat.store.report.ReportWitness;
import masarat.store.report.Reports;

/**
 * An open store. Any thread may look at it; writers wait for each other, also across processes.
 * Everything that was written is safe when the call returns.
 */
public final class Store implements AutoCloseable {
  private final Session session;
  private final Units units;
  private final Clock clock;

  private Store(Session session, Units units, Clock clock) {
    this.session = session;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Opens a store; it is made if it is not there.
   *
   * @param units by which claims are found under the units that contain their places
   * @throws masarat.store.database.StoreProblem if it cannot be opened
   */
  public static Store open(Database database, Units units) {
    return open(database, units, Clock.systemUTC());
  }

  /**
   * As {@link #open(Database, Units)}.
   *
   * @param progress told how far the index has come where the store is of an older version, which
   *     has none
   */
  public static Store open(Database database, Units units, TermsAnew.Progress progress) {
    return open(database, units, Clock.systemUTC(), progress);
  }

  /** As {@link #open(Database, Units)}, with a clock that tells when things are done. */
  public static Store open(Database database, Units units, Clock clock) {
    return open(database, units, clock, (claims, all) -> {});
  }

  private static Store open(
      Database database, Units units, Clock clock, TermsAnew.Progress progress) {
    Session session = Session.open(database);
    if (TermsAnew.areNeeded(session.sql())) {
      session.write(
          sql -> {
            new TermsAnew(sql).make(progress);
            return true;
          });
    }
    return new Store(session, units, clock);
  }

  /**
   * Takes in reports and claims.
   *
   * @param who does it
   * @param reader which reader made the claims, with its version
   */
  public Intake intake(String who, String reader) {
    return new Intake(session, units, clock, who, reader);
  }

  public Reports reports() {
    return new Reports(session);
  }

  public Claims claims() {
    return new Claims(session);
  }

  public Decisions decisions() {
    return new Decisions(session, units, clock);
  }

  /** Claims that persons add. */
  public Additions additions() {
    return new Additions(session, units, clock);
  }

  /** Answers that take long to work out. */
  public Answers answers() {
    return new Answers(session);
  }

  /** Events of all claims. */
  public KeptEvents events() {
    return new KeptEvents(session);
  }

  public Studies studies() {
    return new Studies(session, clock);
  }

  public Sources sources() {
    return new Sources(session, clock);
  }

  /** The audit chain. */
  public Chain chain() {
    return new Chain(session.sql());
  }

  /**
   * Computes every hash of reports, claims, decisions and the chain anew.
   *
   * @param progress told the number of each entry that holds
   */
  public Verification verify(IntConsumer progress) {
    var sql = session.sql();
    return chain()
        .verify(
            List.of(
                new ReportWitness(sql),
                new ClaimWitness(sql),
                new DecisionWitness(sql),
                new KeptWitness(sql)),
            progress);
  }

  @Override
  public void close() {
    session.close();
  }
}
