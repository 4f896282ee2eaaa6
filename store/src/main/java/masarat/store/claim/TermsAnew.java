package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.POSTING;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Makes the index of terms anew where a store has claims and no index, as older ones do. */
public final class TermsAnew {
  private static final int FETCH = Posting.BLOCK;

  /** Who is told how far it has come. */
  public interface Progress {
    /** So many claims of all are in it. */
    void reached(int claims, int all);
  }

  private final DSLContext sql;

  /**
   * @param sql of a transaction that writes
   */
  public TermsAnew(DSLContext sql) {
    this.sql = sql;
  }

  /** Whether there are claims and no index. */
  public static boolean areNeeded(DSLContext sql) {
    return !sql.fetchExists(POSTING) && sql.fetchExists(LISTING);
  }

  /**
   * Makes it; some minutes for a million claims.
   *
   * @param progress told how many claims of how many are in it, again and again
   */
  public void make(Progress progress) {
    int all = sql.fetchCount(LISTING);
    int done = 0;
    progress.reached(done, all);
    TermWriter terms = new TermWriter(sql);
    List<? extends Record> rows = behind(0);
    while (!rows.isEmpty()) {
      Vocabulary vocabulary = new Vocabulary();
      rows.forEach(row -> terms.add(row.get(LISTING_CLAIM), Findable.of(row, vocabulary)));
      terms.write();
      done += rows.size();
      progress.reached(done, all);
      rows = behind(rows.get(rows.size() - 1).get(LISTING_CLAIM));
    }
  }

  private List<? extends Record> behind(int claim) {
    return sql.select(Findable.columns())
        .from(LISTING)
        .join(CLAIM)
        .on(CLAIM_NUMBER.eq(LISTING_CLAIM))
        .where(LISTING_CLAIM.gt(claim))
        .orderBy(LISTING_CLAIM)
        .limit(FETCH)
        .fetch();
  }
}
