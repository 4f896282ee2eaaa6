package masarat.store.claim;

import static masarat.store.database.Tables.TERM;
import static masarat.store.database.Tables.TERM_CLAIM;

import java.util.Collection;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The inverted index of a database: which claims have a term. */
interface TermIndex {
  /** Of a session's database. */
  static TermIndex of(boolean sqlite) {
    return sqlite ? new SqliteTerms() : new PostgresTerms();
  }

  /** Whether a row of the table of terms fits. */
  Condition fits(Query query);

  /** The claims that fit. */
  default Select<Record1<Integer>> select(Query query) {
    return DSL.select(TERM_CLAIM).from(TERM).where(fits(query));
  }

  /** So many of the claims that fit at most. */
  default Select<Record1<Integer>> select(Query query, int most) {
    return DSL.select(TERM_CLAIM).from(TERM).where(fits(query)).limit(most);
  }

  /** The claims that fit, found before anything else is done with them. */
  default CommonTableExpression<Record1<Integer>> found(Query query) {
    return DSL.name("found").fields("claim").asMaterialized(select(query));
  }

  /**
   * Whether a claim fits, to be asked of many rows one after the other.
   *
   * @param within a term that all these rows have
   */
  Condition has(Query query, String within, Field<Integer> claim);

  /** Adds claims by their numbers. */
  void add(DSLContext sql, Map<Integer, Findable> claims);

  /** Takes claims out, which leaves the claims themselves where they are. */
  default void remove(DSLContext sql, Collection<Integer> claims) {
    sql.deleteFrom(TERM).where(TERM_CLAIM.in(claims)).execute();
  }
}
