package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_BODY;
import static masarat.store.database.Tables.CLAIM_DECIDED;
import static masarat.store.database.Tables.CLAIM_ENTRY;
import static masarat.store.database.Tables.CLAIM_ID;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.CLAIM_REPORT;
import static masarat.store.database.Tables.CLAIM_REVIEW;
import static masarat.store.database.Tables.CLAIM_SUPERSEDED;
import static masarat.store.database.Tables.CLAIM_VERSION;
import static masarat.store.database.Tables.ENTRY;
import static masarat.store.database.Tables.ENTRY_ACT;
import static masarat.store.database.Tables.ENTRY_NUMBER;
import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static masarat.store.database.Tables.LISTING_TAGS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.store.database.Batch;
import masarat.store.report.Published;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes claims and what they are found by, within one transaction. */
public final class ClaimWriter {
  /** The act by which a person puts in a claim of his own. */
  public static final String ADDING = "adding";

  private final DSLContext sql;
  private final TermWriter terms;
  private final Units units;
  private final Batch claims;
  private final Batch listings;
  private int last;

  /** Terms of the claims that step back. */
  private Vocabulary left = new Vocabulary();

  /**
   * @param sql of a transaction that writes
   */
  public ClaimWriter(DSLContext sql, Units units) {
    this.sql = sql;
    this.terms = new TermWriter(sql);
    this.units = units;
    this.claims =
        new Batch(
            sql,
            sql.insertInto(
                    CLAIM,
                    CLAIM_NUMBER,
                    CLAIM_ID,
                    CLAIM_REPORT,
                    CLAIM_ENTRY,
                    CLAIM_BODY,
                    CLAIM_REVIEW,
                    CLAIM_VERSION)
                .values(0, "", "", 0, "", "", 0));
    this.listings =
        new Batch(
            sql,
            sql.insertInto(LISTING, LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT, LISTING_TAGS)
                .values(0, 0, 0.0, ""));
    this.last =
        Optional.ofNullable(
                sql.select(DSL.max(CLAIM_NUMBER)).from(CLAIM).fetchOne(0, Integer.class))
            .orElse(0);
  }

  /**
   * Puts in a claim that was read, with {@link #flush()} at the latest.
   *
   * @param entry of its reading
   */
  public void add(ReadyClaim claim, int entry) {
    int number = ++last;
    claims.row(number, claim.id, claim.report, entry, claim.line(), Review.OPEN.code(), 0);
    list(number, claim.findable);
  }

  private void list(int number, Findable claim) {
    Listing listing = claim.listing();
    listings.row(number, listing.day(), listing.amount(), listing.tags());
    terms.add(number, claim);
  }

  /** Writes what was put in. */
  public void flush() {
    claims.execute();
    listings.execute();
    terms.write();
    left = new Vocabulary();
  }

  /**
   * Writes what decisions made of a claim, and lists it anew if it is current.
   *
   * @param version the entry that touched it
   */
  public void decide(StoredClaim was, Claim claim, Review review, int version) {
    sql.update(CLAIM)
        .set(CLAIM_DECIDED, claim.equals(was.read()) ? null : JsonLines.write(claim))
        .set(CLAIM_REVIEW, review.code())
        .set(CLAIM_VERSION, version)
        .where(CLAIM_NUMBER.eq(was.number()))
        .execute();
    if (!was.superseded()) {
      Published published =
          Published.all(sql, List.of(claim.report()))
              .getOrDefault(claim.report(), Published.UNKNOWN);
      unlist(List.of(was.number()));
      list(was.number(), Findable.of(claim, review, published, units, new Vocabulary()));
      flush();
    }
  }

  /** Of claims that were read, and not added by a person. */
  public static Condition isRead() {
    return CLAIM_ENTRY.notIn(DSL.select(ENTRY_NUMBER).from(ENTRY).where(ENTRY_ACT.eq(ADDING)));
  }

  /** The id of the next claim that a person adds to a report. */
  public String nextId(String report) {
    int added = sql.fetchCount(CLAIM, CLAIM_REPORT.eq(report), DSL.not(isRead()));
    return report + "#a" + (added + 1);
  }

  /** Numbers of the current claims of reports that were read, by report. */
  public Map<String, List<Integer>> current(Collection<String> reports) {
    return numbers(reports, isRead());
  }

  /** The same with the claims that persons added. */
  public Map<String, List<Integer>> currentWithAdded(Collection<String> reports) {
    return numbers(reports, DSL.noCondition());
  }

  private Map<String, List<Integer>> numbers(Collection<String> reports, Condition which) {
    return sql.select(CLAIM_REPORT, CLAIM_NUMBER)
        .from(CLAIM)
        .where(CLAIM_REPORT.in(reports), CLAIM_SUPERSEDED.isNull(), which)
        .orderBy(CLAIM_NUMBER)
        .fetchGroups(CLAIM_REPORT, CLAIM_NUMBER);
  }

  /** What was read, in the order of the numbers. */
  public List<String> lines(Collection<Integer> numbers) {
    return sql.select(CLAIM_BODY)
        .from(CLAIM)
        .where(CLAIM_NUMBER.in(numbers))
        .orderBy(CLAIM_NUMBER)
        .fetch(CLAIM_BODY);
  }

  /** Claims step back behind an entry; they are kept, and listed no more. */
  public void supersede(Collection<Integer> numbers, int entry) {
    if (!numbers.isEmpty()) {
      sql.update(CLAIM).set(CLAIM_SUPERSEDED, entry).where(CLAIM_NUMBER.in(numbers)).execute();
      unlist(numbers);
    }
  }

  /** What is taken out of the index is written with {@link #flush()}. */
  private void unlist(Collection<Integer> numbers) {
    sql.select(Findable.columns())
        .from(LISTING)
        .join(CLAIM)
        .on(CLAIM_NUMBER.eq(LISTING_CLAIM))
        .where(LISTING_CLAIM.in(numbers))
        .forEach(row -> terms.remove(row.get(LISTING_CLAIM), Findable.of(row, left)));
    sql.deleteFrom(LISTING).where(LISTING_CLAIM.in(numbers)).execute();
  }
}
