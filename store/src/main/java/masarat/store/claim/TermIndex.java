package masarat.store.claim;

import static masarat.store.database.Tables.TERM;
import static masarat.store.database.Tables.TERM_CLAIM;

import java.util.Collection;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The inverted index of a database: which claims have a term. */
interface TermIndex {
  /** Of a session's database. */
  static TermIndex of(boolean sqlite) {
    return sqlite ? new SqliteTerms() : new PostgresTerms();
  }

  /** Whether a row of the table of terms fits. */
  Condition fits(Query query);

  /** Whether one claim fits, to be asked of many rows one after the other. */
  Condition has(Query query, Field<Integer> claim);

  /** Adds claims by their numbers. */
  void add(DSLContext sql, Map<Integer, Findable> claims);

  /** Takes claims out, which leaves the claims themselves where they are. */
  default void remove(DSLContext sql, Collection<Integer> claims) {
    sql.deleteFrom(TERM).where(TERM_CLAIM.in(claims)).execute();
  }
}
