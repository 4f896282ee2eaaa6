package masarat.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.store.Receipt.Fate;
import masarat.store.audit.Journal;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.Units;
import masarat.store.decision.Replay;
import masarat.store.report.Arrival;
import masarat.store.report.ReportWriter;
import org.jooq.DSLContext;

/** One transaction of an intake. */
final class Taking {
  private final String reader;
  private final Journal journal;
  private final ReportWriter reports;
  private final ClaimWriter claims;
  private final Replay replay;

  /**
   * @param arrivals the reports that will be taken
   */
  Taking(
      DSLContext sql, Units units, List<Arrival> arrivals, String who, String reader, Instant at) {
    this.reader = reader;
    this.journal = new Journal(sql, who, at);
    this.reports = new ReportWriter(sql, journal, arrivals, reader);
    this.claims = new ClaimWriter(sql, units);
    this.replay = new Replay(sql, claims, journal);
  }

  /** A report with its claims. */
  Receipt take(Arrival arrival, ReadClaims read) {
    ReportWriter.Written written = reports.write(arrival);
    boolean same = written.fate() == ReportWriter.Fate.SAME;
    Fate fate = Fate.NEW;
    List<Integer> older = List.of();
    if (written.fate() != ReportWriter.Fate.NEW) {
      claims.flush();
      // What a person added to another text stands at other places now, if it stands there at all.
      List<String> id = List.of(read.report());
      older =
          (same ? claims.current(id) : claims.currentWithAdded(id))
              .getOrDefault(read.report(), List.of());
      fate = !same ? Fate.CHANGED : isThere(read, older) ? Fate.SAME : Fate.READ_AGAIN;
    }
    Replay.Result replayed = fate == Fate.SAME ? Replay.Result.NONE : put(read, older, same);
    return new Receipt(
        read.report(),
        fate,
        written.alike(),
        read.claims().size(),
        replayed.kept(),
        replayed.left());
  }

  private boolean isThere(ReadClaims read, List<Integer> older) {
    return claims.lines(older).equals(read.lines());
  }

  /**
   * Takes claims without their reports; those that are there in just these words are left alone.
   *
   * @param begun reports of which some claims came before, to which these are added
   * @return how many were not there
   */
  int takeClaims(List<ReadClaims> all, Set<String> begun) {
    Map<String, List<Integer>> older =
        claims.current(
            all.stream().map(ReadClaims::report).filter(id -> !begun.contains(id)).toList());
    int fresh = 0;
    for (ReadClaims read : all) {
      List<Integer> old = older.getOrDefault(read.report(), List.of());
      if (old.isEmpty() || !isThere(read, old)) {
        put(read, old, false);
        fresh += read.claims().size();
      }
    }
    return fresh;
  }

  private Replay.Result put(ReadClaims read, List<Integer> older, boolean sameText) {
    int entry = journal.add("reading", read.report(), reader, read.content());
    claims.supersede(older, entry);
    read.claims().forEach(claim -> claims.add(claim, entry));
    if (!replay.isNeeded(older)) {
      return Replay.Result.NONE;
    }
    reports.flush();
    claims.flush();
    return replay.run(read.report(), older, sameText);
  }

  /** Writes what is left to be written. */
  void end() {
    reports.flush();
    claims.flush();
    journal.close();
  }
}
