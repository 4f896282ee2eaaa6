package masarat.store.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import masarat.model.Claim;
import masarat.store.audit.Digest;
import masarat.store.audit.Journal;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.ReadyClaim;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.Units;
import masarat.store.claim.Vocabulary;
import masarat.store.database.Session;
import masarat.store.report.Published;
import org.jooq.DSLContext;

/** Claims that a person saw in a report and no reader found. */
public final class Additions {
  private final Session session;
  private final Units units;
  private final Clock clock;
  private final Decisions decisions;

  public Additions(Session session, Units units, Clock clock) {
    this.session = session;
    this.units = units;
    this.clock = clock;
    this.decisions = new Decisions(session, units, clock);
  }

  /**
   * Adds a claim and accepts it. It stays when its report is read again, as long as the text is the
   * same.
   *
   * @param claim gets an id of its own, {@code <report>#a<n>}
   * @param who saw it
   */
  public Answer.Done add(Claim claim, String who, String why) {
    return session.write(
        sql -> {
          ClaimWriter writer = new ClaimWriter(sql, units);
          String id = put(sql, writer, claim, who, why);
          Effects effects = new Effects(sql, writer);
          Optional<StoredClaim> added = effects.current(id);
          List<StoredClaim> named = List.of(added.orElseThrow());
          return decisions.done(sql, effects, new Act.Accept(id), named, who, why);
        });
  }

  private String put(DSLContext sql, ClaimWriter writer, Claim claim, String who, String why) {
    String report = claim.report();
    String id = writer.nextId(report);
    Published published =
        Published.all(sql, List.of(report)).getOrDefault(report, Published.UNKNOWN);
    ReadyClaim ready = ReadyClaim.of(claim.withId(id), published, units, new Vocabulary());
    Journal journal = new Journal(sql, who, clock.instant());
    String content = Digest.of(List.of(ready.line()));
    writer.add(ready, journal.add(ClaimWriter.ADDING, id, why, content));
    writer.flush();
    journal.close();
    return id;
  }
}
