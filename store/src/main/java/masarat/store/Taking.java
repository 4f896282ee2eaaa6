package masarat.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import masarat.store.Receipt.Fate;
import masarat.store.audit.Journal;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.ClaimWriter.Fresh;
import masarat.store.claim.Units;
import masarat.store.decision.Replay;
import masarat.store.report.Arrival;
import masarat.store.report.Published;
import masarat.store.report.ReportWriter;
import org.jooq.DSLContext;

/** One transaction of an intake. */
final class Taking {
  private final String reader;
  private final Journal journal;
  private final ReportWriter reports;
  private final ClaimWriter claims;
  private final Replay replay;

  Taking(DSLContext sql, boolean sqlite, Units units, String who, String reader, Instant at) {
    this.reader = reader;
    this.journal = new Journal(sql, who, at);
    this.reports = new ReportWriter(sql, journal);
    this.claims = new ClaimWriter(sql, sqlite, units);
    this.replay = new Replay(sql, claims, journal);
  }

  /** A report with its claims. */
  Receipt take(Delivery delivery) {
    Arrival arrival = delivery.arrival;
    ReadClaims read = delivery.read;
    ReportWriter.Written written = reports.write(arrival, reader);
    boolean same = written.fate() == ReportWriter.Fate.SAME;
    Fate fate = Fate.NEW;
    List<Integer> older = List.of();
    if (written.fate() != ReportWriter.Fate.NEW) {
      claims.flush();
      older = claims.current(List.of(read.report())).getOrDefault(read.report(), List.of());
      fate =
          !same
              ? Fate.CHANGED
              : claims.lines(older).equals(read.lines()) ? Fate.SAME : Fate.READ_AGAIN;
    }
    Replay.Result replayed =
        fate == Fate.SAME
            ? Replay.Result.NONE
            : put(read, Published.of(arrival.report()), older, same);
    return new Receipt(
        read.report(),
        fate,
        written.alike(),
        read.claims().size(),
        replayed.kept(),
        replayed.left());
  }

  /** Returns how many claims were taken. */
  int takeClaims(List<ReadClaims> all) {
    List<String> ids = all.stream().map(ReadClaims::report).toList();
    Map<String, Published> known = reports.published(ids);
    Map<String, List<Integer>> older = claims.current(ids);
    int taken = 0;
    for (ReadClaims read : all) {
      List<Integer> old = older.getOrDefault(read.report(), List.of());
      put(read, known.getOrDefault(read.report(), Published.UNKNOWN), old, false);
      taken += read.claims().size();
    }
    return taken;
  }

  private Replay.Result put(
      ReadClaims read, Published published, List<Integer> older, boolean sameText) {
    int entry = journal.add("reading", read.report(), reader, read.content());
    claims.supersede(older, entry);
    for (int i = 0; i < read.claims().size(); i++) {
      claims.add(new Fresh(read.claims().get(i), read.lines().get(i), entry, published));
    }
    if (!replay.isNeeded(older)) {
      return Replay.Result.NONE;
    }
    claims.flush();
    return replay.run(read.report(), older, sameText);
  }

  /** Writes what is left to be written. */
  void end() {
    claims.flush();
    journal.close();
  }
}
