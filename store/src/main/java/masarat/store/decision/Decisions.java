package masarat.store.decision;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_ID;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_SUPERSEDED;
import static masarat.store.database.Tables.DECIDED;
import static masarat.store.database.Tables.DECIDED_CLAIM;
import static masarat.store.database.Tables.DECIDED_DECISION;
import static masarat.store.database.Tables.DECISION;
import static masarat.store.database.Tables.DECISION_BODY;
import static masarat.store.database.Tables.DECISION_KIND;
import static masarat.store.database.Tables.DECISION_NUMBER;
import static masarat.store.database.Tables.DECISION_UNDONE;
import static masarat.store.database.Tables.ENTRY;
import static masarat.store.database.Tables.ENTRY_AT;
import static masarat.store.database.Tables.ENTRY_NUMBER;
import static masarat.store.database.Tables.ENTRY_WHO;
import static masarat.store.database.Tables.ENTRY_WHY;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.model.Claim;
import masarat.store.audit.Digest;
import masarat.store.audit.Journal;
import masarat.store.claim.ClaimWriter;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.Units;
import masarat.store.database.Session;
import masarat.store.decision.Act.Edit;
import masarat.store.decision.Act.Pin;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The decisions of a store: taken, undone, looked at. */
public final class Decisions {
  private final Session session;
  private final Units units;
  private final Clock clock;

  public Decisions(Session session, Units units, Clock clock) {
    this.session = session;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Decides.
   *
   * @param who takes it
   * @param why in words, may be empty
   * @param seen the version of the claim that was looked at, null to decide whatever it is
   */
  public Answer take(Act act, String who, String why, @Nullable Integer seen) {
    return session.write(
        sql -> {
          Effects effects = effects(sql);
          List<StoredClaim> touched = new ArrayList<>();
          for (String id : act.claims()) {
            Optional<StoredClaim> claim = effects.current(id);
            if (claim.isEmpty()) {
              return new Answer.Refused(
                  "There is no claim '" + id + "'. Maybe it has a new number.");
            }
            if (seen != null && claim.get().version() != seen) {
              return new Answer.Stale(claim.get());
            }
            touched.add(claim.get());
          }
          if (act instanceof Edit edit) {
            Optional<String> nonsense = nonsense(edit, touched.get(0));
            if (nonsense.isPresent()) {
              return new Answer.Refused(nonsense.get());
            }
          }
          return done(sql, effects, act, touched, who, why);
        });
  }

  private static Optional<String> nonsense(Edit edit, StoredClaim claim) {
    try {
      Changes.apply(edit.changes(), claim.claim());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Carries out an act on the claims it names, within a transaction. */
  Answer.Done done(
      DSLContext sql, Effects effects, Act act, List<StoredClaim> named, String who, String why) {
    String body = ActJson.tree(act).toString();
    Instant now = clock.instant();
    Journal journal = new Journal(sql, who, now);
    int number = journal.add(act.kind(), subject(act), why, content(act.kind(), body));
    sql.insertInto(DECISION, DECISION_NUMBER, DECISION_KIND, DECISION_BODY)
        .values(number, act.kind(), body)
        .execute();
    List<StoredClaim> touched = act instanceof Pin pin ? effects.touched(pin) : named;
    effects.link(number, touched.stream().map(StoredClaim::number).toList());
    touched.forEach(claim -> effects.settle(claim, number));
    journal.close();
    return new Answer.Done(
        new Decision(number, act, who, Instant.ofEpochMilli(now.toEpochMilli()), why, false));
  }

  /** What the chain holds of a decision. */
  static String content(String kind, String body) {
    return Digest.of(kind, body);
  }

  private static String subject(Act act) {
    return act instanceof Pin pin ? pin.place() : String.join(" ", act.claims());
  }

  /** Lets a decision count no more; it stays, with who undid it and why. */
  public Answer undo(int number, String who, String why) {
    return session.write(
        sql -> {
          Optional<Decision> found = fetch(sql, DECISION_NUMBER.eq(number)).stream().findFirst();
          if (found.isEmpty() || found.get().undone()) {
            return new Answer.Refused(
                found.isEmpty()
                    ? "There is no decision " + number + ". Maybe look at those of the claim."
                    : "The decision " + number + " is undone already. Maybe take it again.");
          }
          Effects effects = effects(sql);
          List<StoredClaim> touched = effects.claims(effects.linked(number));
          for (StoredClaim claim : touched) {
            try {
              effects.outcome(claim, number);
            } catch (IllegalArgumentException e) {
              return new Answer.Refused(
                  "A later edit of '" + claim.id() + "' builds on it. Maybe undo that first.");
            }
          }
          return undone(sql, effects, found.get(), touched, who, why);
        });
  }

  private Answer undone(
      DSLContext sql,
      Effects effects,
      Decision decision,
      List<StoredClaim> touched,
      String who,
      String why) {
    Journal journal = new Journal(sql, who, clock.instant());
    String subject = String.valueOf(decision.number());
    int entry = journal.add("undo", subject, why, Digest.of(subject));
    sql.update(DECISION)
        .set(DECISION_UNDONE, entry)
        .where(DECISION_NUMBER.eq(decision.number()))
        .execute();
    touched.forEach(claim -> effects.settle(claim, entry));
    journal.close();
    return new Answer.Done(
        new Decision(
            decision.number(),
            decision.act(),
            decision.who(),
            decision.at(),
            decision.why(),
            true));
  }

  /** A decision by its number. */
  public Optional<Decision> find(int number) {
    return fetch(session.sql(), DECISION_NUMBER.eq(number)).stream().findFirst();
  }

  /** All that was ever decided about the current claim of an id, undone ones too, in order. */
  public List<Decision> of(String claim) {
    return fetch(
        session.sql(),
        DECISION_NUMBER.in(
            session
                .sql()
                .select(DECIDED_DECISION)
                .from(DECIDED)
                .join(CLAIM)
                .on(CLAIM_NUMBER.eq(DECIDED_CLAIM))
                .where(CLAIM_ID.eq(claim), CLAIM_SUPERSEDED.isNull())));
  }

  /**
   * A claim as it stood when a version was its newest; empty where that cannot be told any more.
   *
   * @param version number of the last entry that counts, 0 for the claim as read
   */
  public Optional<Claim> claimAt(StoredClaim claim, int version) {
    List<Act> acts =
        session
            .sql()
            .select(DECISION_KIND, DECISION_BODY)
            .from(DECIDED)
            .join(DECISION)
            .on(DECISION_NUMBER.eq(DECIDED_DECISION))
            .where(
                DECIDED_CLAIM.eq(claim.number()),
                DECISION_NUMBER.le(version),
                DECISION_UNDONE.isNull().or(DECISION_UNDONE.gt(version)))
            .orderBy(DECISION_NUMBER)
            .fetch(row -> ActJson.read(row.value1(), row.value2()));
    try {
      return Optional.of(Outcome.of(claim.read(), acts).claim());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Decisions in the order in which they were taken.
   *
   * @param after the number of the last one seen, 0 for the first page
   */
  public List<Decision> page(int after, int limit) {
    return fetch(session.sql(), DECISION_NUMBER.gt(after), limit);
  }

  /** How many were ever taken, undone ones too. */
  public int count() {
    return session.sql().fetchCount(DECISION);
  }

  /** Where place names were pinned, as far as it counts. */
  public List<Pin> pins() {
    return effects(session.sql()).pins().stream().map(Effects.Pinning::pin).toList();
  }

  /** Groups of current claims that analysts hold to tell the same happening. */
  public List<List<String>> merged() {
    return groups("merge");
  }

  /** Groups of current claims of which analysts hold no two to tell the same. */
  public List<List<String>> split() {
    return groups("split");
  }

  private List<List<String>> groups(String kind) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    session
        .sql()
        .select(DECISION_NUMBER, CLAIM_ID)
        .from(DECISION)
        .join(DECIDED)
        .on(DECIDED_DECISION.eq(DECISION_NUMBER))
        .join(CLAIM)
        .on(CLAIM_NUMBER.eq(DECIDED_CLAIM))
        .where(DECISION_KIND.eq(kind), DECISION_UNDONE.isNull(), CLAIM_SUPERSEDED.isNull())
        .orderBy(DECISION_NUMBER, CLAIM_NUMBER)
        .forEach(
            row -> groups.computeIfAbsent(row.value1(), n -> new ArrayList<>()).add(row.value2()));
    return List.copyOf(groups.values());
  }

  private Effects effects(DSLContext sql) {
    return new Effects(sql, new ClaimWriter(sql, units));
  }

  private static List<Decision> fetch(DSLContext sql, Condition condition) {
    return fetch(sql, condition, Integer.MAX_VALUE);
  }

  private static List<Decision> fetch(DSLContext sql, Condition condition, int limit) {
    return sql.select(
            DECISION_NUMBER,
            DECISION_KIND,
            DECISION_BODY,
            DECISION_UNDONE,
            ENTRY_WHO,
            ENTRY_AT,
            ENTRY_WHY)
        .from(DECISION)
        .join(ENTRY)
        .on(ENTRY_NUMBER.eq(DECISION_NUMBER))
        .where(condition)
        .orderBy(DECISION_NUMBER)
        .limit(limit)
        .fetch(Decisions::decision);
  }

  private static Decision decision(Record row) {
    return new Decision(
        row.get(DECISION_NUMBER),
        ActJson.read(row.get(DECISION_KIND), row.get(DECISION_BODY)),
        row.get(ENTRY_WHO),
        Instant.parse(row.get(ENTRY_AT)),
        row.get(ENTRY_WHY),
        row.get(DECISION_UNDONE) != null);
  }
}
