package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM;
import static masarat.store.database.Tables.CLAIM_NUMBER;
import static masarat.store.database.Tables.POSTING;
import static masarat.store.database.Tables.POSTING_BLOCK;
import static masarat.store.database.Tables.POSTING_CLAIMS;
import static masarat.store.database.Tables.POSTING_TERM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import masarat.store.claim.Query.Wanted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Looks up which claims have a term. */
final class TermIndex {
  /** Behind all that begins with a text. */
  static final String END = "\uDBFF\uDFFF";

  private final DSLContext sql;
  private final Collection<Integer> blocks;

  TermIndex(DSLContext sql) {
    this.sql = sql;
    Integer last = sql.select(DSL.max(CLAIM_NUMBER)).from(CLAIM).fetchOne(0, Integer.class);
    this.blocks =
        last == null ? List.of() : IntStream.rangeClosed(0, Posting.block(last)).boxed().toList();
  }

  /** The claims that have one of some terms. */
  ClaimSet any(Collection<String> terms) {
    return fitting(terms.stream().map(Wanted::whole).toList());
  }

  /** Of some claims those that have a term. */
  ClaimSet within(ClaimSet claims, String term) {
    ClaimSet having = new ClaimSet();
    read(having, POSTING_TERM.eq(term), claims.blocks());
    return claims.and(having);
  }

  /** The claims that fit one of the terms. */
  ClaimSet fitting(Collection<Wanted> any) {
    ClaimSet found = new ClaimSet();
    List<String> whole = new ArrayList<>();
    for (Wanted wanted : any) {
      if (wanted.begins()) {
        read(
            found,
            POSTING_TERM.ge(wanted.term()).and(POSTING_TERM.lt(wanted.term() + END)),
            blocks);
      } else {
        whole.add(wanted.term());
      }
    }
    if (!whole.isEmpty()) {
      read(found, POSTING_TERM.in(whole), blocks);
    }
    return found;
  }

  private void read(ClaimSet found, Condition terms, Collection<Integer> blocks) {
    try (var rows =
        sql.select(POSTING_BLOCK, POSTING_CLAIMS)
            .from(POSTING)
            .where(POSTING_BLOCK.in(blocks), terms)
            .fetchLazy()) {
      rows.forEach(row -> found.add(row.value1(), row.value2()));
    }
  }
}
