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
import org.jooq.impl.SQLDataType;

/** A {@code tsvector} made of the terms themselves; no dictionary of PostgreSQL sees them. */
final class PostgresTerms implements TermIndex {
  /** From so many claims on, the index sorts them all before it takes them in. */
  private static final int MANY = 500;

  @Override
  public Condition fits(Query query) {
    String expression = query.written(" | ", " & ", PostgresTerms::quoted);
    return DSL.condition("{0} @@ cast({1} as tsquery)", TERM_TERMS, DSL.val(expression));
  }

  @Override
  public Condition has(Query query, String within, Field<Integer> claim) {
    // As a value and not as a join, which would be made for all claims at once.
    return DSL.condition(
        DSL.field(DSL.select(DSL.field(fits(query))).from(TERM).where(TERM_CLAIM.eq(claim))));
  }

  private static String quoted(Wanted wanted) {
    return lexeme(wanted.term()) + (wanted.begins() ? ":*" : "");
  }

  private static String lexeme(String term) {
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  @Override
  public void add(DSLContext sql, Map<Integer, Findable> claims) {
    Batch insert =
        new Batch(
            sql,
            sql.insertInto(TERM, TERM_CLAIM, TERM_TERMS)
                .values(
                    DSL.param("claim", SQLDataType.INTEGER),
                    DSL.field(
                        "array_to_tsvector(string_to_array({0}, ' '))",
                        String.class, DSL.param("terms", SQLDataType.CLOB))));
    claims.forEach((number, claim) -> insert.row(number, claim.terms(number)));
    boolean many = claims.size() >= MANY;
    if (many) {
      sql.execute("set local gin_pending_list_limit = '256MB'");
    }
    insert.execute();
    if (many) {
      // What waits to be sorted is read through by every search.
      sql.execute("select gin_clean_pending_list('term_terms')");
    }
  }
}
