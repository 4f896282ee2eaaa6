package masarat.store.decision;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_REPORT;
import static masarat.store.database.Tables.CLAIM_SUPERSEDED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import masarat.store.audit.Digest;
import masarat.store.audit.Journal;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.StoredClaim;
import masarat.store.decision.Effects.Pinning;
import org.jooq.DSLContext;

/** Takes decisions over to the claims of a newer reading, within one transaction. */
public final class Replay {
  private final DSLContext sql;
  private final Effects effects;
  private final Journal journal;
  private final List<Pinning> pins;

  public Replay(DSLContext sql, ClaimWriter writer, Journal journal) {
    this.sql = sql;
    this.effects = new Effects(sql, writer);
    this.journal = journal;
    this.pins = effects.pins();
  }

  /**
   * What became of the decisions of a report.
   *
   * @param kept how many count for a claim of the new reading
   * @param left numbers of those whose claim was not found again, or to which they do not apply
   */
  public record Result(int kept, List<Integer> left) {
    public static final Result NONE = new Result(0, List.of());
  }

  /** Whether new claims have anything to be told: old claims that were decided, or pins. */
  public boolean isNeeded(Collection<Integer> older) {
    return !pins.isEmpty() || !older.isEmpty();
  }

  /**
   * Takes over what was decided.
   *
   * @param older numbers of the claims that step back
   * @param sameText whether both readings are of the same text
   */
  public Result run(String report, Collection<Integer> older, boolean sameText) {
    List<StoredClaim> newer =
        sql.selectFrom(CLAIM)
            .where(CLAIM_REPORT.eq(report), CLAIM_SUPERSEDED.isNull(), ClaimWriter.isRead())
            .orderBy(CLAIM_NUMBER)
            .fetch(StoredClaim::of);
    Map<Integer, Set<Integer>> wanted = new TreeMap<>();
    Set<Integer> left = new TreeSet<>();
    carry(older, newer, sameText, wanted, left);
    for (Pinning pinning : pins) {
      for (StoredClaim claim : newer) {
        if (Pinned.touches(pinning.pin(), claim.read())) {
          wanted.computeIfAbsent(claim.number(), n -> new TreeSet<>()).add(pinning.decision());
          left.remove(pinning.decision());
        }
      }
    }
    Set<Integer> kept = new TreeSet<>();
    for (StoredClaim claim : newer) {
      Set<Integer> decisions = wanted.get(claim.number());
      if (decisions != null) {
        (settle(claim, decisions) ? kept : left).addAll(decisions);
      }
    }
    left.removeAll(kept);
    return new Result(kept.size(), List.copyOf(left));
  }

  private void carry(
      Collection<Integer> older,
      List<StoredClaim> newer,
      boolean sameText,
      Map<Integer, Set<Integer>> wanted,
      Set<Integer> left) {
    List<StoredClaim> decided = new ArrayList<>();
    for (StoredClaim claim : effects.claims(older)) {
      if (claim.version() > 0) {
        decided.add(claim);
      }
    }
    Map<Integer, Integer> matched = Overlap.match(decided, newer, sameText);
    for (StoredClaim claim : decided) {
      List<Integer> decisions = effects.counting(claim.number());
      Integer number = matched.get(claim.number());
      if (number == null) {
        left.addAll(decisions);
      } else {
        wanted.computeIfAbsent(number, n -> new TreeSet<>()).addAll(decisions);
      }
    }
  }

  /** Returns whether the decisions apply to the claim. */
  private boolean settle(StoredClaim claim, Set<Integer> decisions) {
    if (!effects.applies(claim, decisions)) {
      return false;
    }
    decisions.forEach(decision -> effects.link(decision, List.of(claim.number())));
    int entry =
        journal.add(
            "replay", claim.id(), "", Digest.of(decisions.stream().map(String::valueOf).toList()));
    effects.settle(claim, entry);
    return true;
  }
}
