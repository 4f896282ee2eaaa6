package masarat.store.decision;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_VERSION;
import static masarat.store.database.Tables.DECISION;
import static masarat.store.database.Tables.DECISION_BODY;
import static masarat.store.database.Tables.DECISION_KIND;
import static masarat.store.database.Tables.DECISION_NUMBER;
import static masarat.store.database.Tables.DECISION_UNDONE;

import java.util.Optional;
import java.util.Set;
import masarat.store.audit.Entry;
import masarat.store.audit.Rows;
import masarat.store.audit.Witness;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.Units;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Knows whether decisions are those that were taken, and claims what they made of them. */
public final class DecisionWitness implements Witness {
  private final DSLContext sql;
  private final Rows decisions;
  private final Rows claims;

  public DecisionWitness(DSLContext sql) {
    this.sql = sql;
    this.decisions =
        new Rows(
            DECISION_NUMBER,
            after ->
                sql.selectFrom(DECISION)
                    .where(DECISION_NUMBER.gt(after))
                    .orderBy(DECISION_NUMBER)
                    .limit(Rows.FETCH)
                    .fetch());
    this.claims =
        new Rows(
            CLAIM_NUMBER,
            after ->
                sql.selectFrom(CLAIM)
                    .where(CLAIM_NUMBER.gt(after), CLAIM_VERSION.gt(0))
                    .orderBy(CLAIM_NUMBER)
                    .limit(Rows.FETCH)
                    .fetch());
  }

  @Override
  public Set<String> acts() {
    return Set.of("accept", "reject", "edit", "comment", "pin", "merge", "split", "undo");
  }

  @Override
  public Optional<String> check(Entry entry) {
    if (entry.act().equals("undo")) {
      return sql.fetchExists(
              DECISION,
              DECISION_NUMBER.eq(Integer.valueOf(entry.subject())),
              DECISION_UNDONE.eq(entry.number()))
          ? Optional.empty()
          : Optional.of("the decision it undid counts again");
    }
    Record row = decisions.peek();
    if (row == null || row.get(DECISION_NUMBER) != entry.number()) {
      return Optional.of("the decision is missing");
    }
    decisions.take();
    return Decisions.content(row.get(DECISION_KIND), row.get(DECISION_BODY)).equals(entry.content())
        ? Optional.empty()
        : Optional.of("the decision is not the one that was taken");
  }

  @Override
  public Optional<String> end() {
    if (decisions.peek() != null) {
      return Optional.of("a decision has no entry");
    }
    Effects effects = new Effects(sql, new ClaimWriter(sql, Units.NONE));
    for (Record row = claims.take(); row != null; row = claims.take()) {
      StoredClaim claim = StoredClaim.of(row);
      Outcome outcome = effects.outcome(claim, 0);
      if (!outcome.claim().equals(claim.claim()) || outcome.review() != claim.review()) {
        return Optional.of("the claim '" + claim.id() + "' is not what was decided");
      }
    }
    return Optional.empty();
  }
}
