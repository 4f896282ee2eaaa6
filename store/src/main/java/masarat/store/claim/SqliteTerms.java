package masarat.store.claim;

import static masarat.store.database.Tables.TERM;
import static masarat.store.database.Tables.TERM_CLAIM;
import static masarat.store.database.Tables.TERM_TERMS;

import java.util.Map;
import masarat.store.claim.Query.Wanted;
import masarat.store.database.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** FTS5, which is given terms and a tokenizer that keeps them whole. */
final class SqliteTerms implements TermIndex {
  @Override
  public Condition fits(Query query) {
    String expression = query.written(" OR ", " AND ", SqliteTerms::quoted);
    return DSL.condition("{0} match {1}", TERM, DSL.val(expression));
  }

  @Override
  public Condition has(Query query, String within, Field<Integer> claim) {
    if (query.isBroad()) {
      // All words that begin so would be looked up again for each row.
      return claim.in(select(query.and(within)));
    }
    return DSL.exists(DSL.selectOne().from(TERM).where(fits(query), TERM_CLAIM.eq(claim)));
  }

  private static String quoted(Wanted wanted) {
    return '"' + wanted.term() + '"' + (wanted.begins() ? " *" : "");
  }

  @Override
  public void add(DSLContext sql, Map<Integer, Findable> claims) {
    Batch insert = new Batch(sql, sql.insertInto(TERM, TERM_CLAIM, TERM_TERMS).values(0, ""));
    claims.forEach((number, claim) -> insert.row(number, claim.terms(number)));
    insert.execute();
  }
}
