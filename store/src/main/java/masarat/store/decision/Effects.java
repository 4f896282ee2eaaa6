package masarat.store.decision;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_BODY;
import static masarat.store.database.Tables.CLAIM_ID;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_REPORT;
import static masarat.store.database.Tables.CLAIM_SUPERSEDED;
import static masarat.store.database.Tables.DECIDED;
import static masarat.store.database.Tables.DECIDED_CLAIM;
import static masarat.store.database.Tables.DECIDED_DECISION;
import static masarat.store.database.Tables.DECISION;
import static masarat.store.database.Tables.DECISION_BODY;
import static masarat.store.database.Tables.DECISION_KIND;
import static masarat.store.database.Tables.DECISION_NUMBER;
import static masarat.store.database.Tables.DECISION_UNDONE;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.StoredClaim;
import masarat.store.decision.Act.Pin;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What decisions do to claims, within one transaction. */
final class Effects {
  private final DSLContext sql;
  private final ClaimWriter writer;

  Effects(DSLContext sql, ClaimWriter writer) {
    this.sql = sql;
    this.writer = writer;
  }

  Optional<StoredClaim> current(String id) {
    return sql.selectFrom(CLAIM)
        .where(CLAIM_ID.eq(id), CLAIM_SUPERSEDED.isNull())
        .fetchOptional(StoredClaim::of);
  }

  List<StoredClaim> claims(Collection<Integer> numbers) {
    return sql.selectFrom(CLAIM)
        .where(CLAIM_NUMBER.in(numbers))
        .orderBy(CLAIM_NUMBER)
        .fetch(StoredClaim::of);
  }

  /** Decisions that count for a claim, in the order in which they were taken. */
  List<Integer> counting(int claim) {
    return decisionsOf(claim).stream().map(row -> row.get(DECISION_NUMBER)).toList();
  }

  private List<? extends Record> decisionsOf(int claim) {
    return sql.select(DECISION_NUMBER, DECISION_KIND, DECISION_BODY)
        .from(DECIDED)
        .join(DECISION)
        .on(DECISION_NUMBER.eq(DECIDED_DECISION))
        .where(DECIDED_CLAIM.eq(claim), DECISION_UNDONE.isNull())
        .orderBy(DECISION_NUMBER)
        .fetch();
  }

  /** Claims that a decision was taken on, those of older readings too. */
  List<Integer> linked(int decision) {
    return sql.select(DECIDED_CLAIM)
        .from(DECIDED)
        .where(DECIDED_DECISION.eq(decision))
        .orderBy(DECIDED_CLAIM)
        .fetch(DECIDED_CLAIM);
  }

  void link(int decision, Collection<Integer> claims) {
    for (int claim : claims) {
      sql.insertInto(DECIDED, DECIDED_CLAIM, DECIDED_DECISION)
          .values(claim, decision)
          .onConflictDoNothing()
          .execute();
    }
  }

  /** Pins that count, by their numbers. */
  List<Pinning> pins() {
    return sql.select(DECISION_NUMBER, DECISION_BODY)
        .from(DECISION)
        .where(DECISION_KIND.eq("pin"), DECISION_UNDONE.isNull())
        .orderBy(DECISION_NUMBER)
        .fetch(row -> new Pinning(row.value1(), (Pin) ActJson.read("pin", row.value2())));
  }

  record Pinning(int decision, Pin pin) {}

  /** Current claims that a pin says something about. */
  List<StoredClaim> touched(Pin pin) {
    Condition report = pin.report() == null ? noCondition() : CLAIM_REPORT.eq(pin.report());
    List<StoredClaim> touched = new ArrayList<>();
    try (Cursor<Record> rows =
        sql.selectFrom(CLAIM)
            .where(report, CLAIM_SUPERSEDED.isNull(), CLAIM_BODY.contains(pin.place()))
            .fetchLazy()) {
      for (Record row : rows) {
        StoredClaim claim = StoredClaim.of(row);
        if (Pinned.touches(pin, claim.claim())) {
          touched.add(claim);
        }
      }
    }
    return touched;
  }

  /** Whether decisions lead from a claim as read to a claim. */
  boolean applies(StoredClaim claim, Collection<Integer> decisions) {
    List<Act> acts =
        sql.select(DECISION_KIND, DECISION_BODY)
            .from(DECISION)
            .where(DECISION_NUMBER.in(decisions))
            .orderBy(DECISION_NUMBER)
            .fetch(row -> ActJson.read(row.value1(), row.value2()));
    try {
      Outcome.of(claim.read(), acts);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * What the decisions that count make of a claim.
   *
   * @param without a decision to leave out, 0 for none
   * @throws IllegalArgumentException if they lead to what is no claim
   */
  Outcome outcome(StoredClaim claim, int without) {
    List<Act> acts =
        decisionsOf(claim.number()).stream()
            .filter(row -> row.get(DECISION_NUMBER) != without)
            .map(row -> ActJson.read(row.get(DECISION_KIND), row.get(DECISION_BODY)))
            .toList();
    return Outcome.of(claim.read(), acts);
  }

  /**
   * Writes what the decisions that count make of a claim.
   *
   * @param version the entry that touched it
   */
  void settle(StoredClaim claim, int version) {
    Outcome outcome = outcome(claim, 0);
    writer.decide(claim, outcome.claim(), outcome.review(), version);
  }
}
