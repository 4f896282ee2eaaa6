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
import org.roaringbitmap.RoaringBitmap;

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
  RoaringBitmap any(Collection<String> terms) {
    return fitting(terms.stream().map(Wanted::whole).toList());
  }

  /** Of some claims those that have a term. */
  RoaringBitmap within(RoaringBitmap claims, String term) {
    RoaringBitmap having = new RoaringBitmap();
    read(having, POSTING_TERM.eq(term), blocks(claims));
    return RoaringBitmap.and(claims, having);
  }

  /** The claims that fit one of the terms. */
  RoaringBitmap fitting(Collection<Wanted> any) {
    RoaringBitmap found = new RoaringBitmap();
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

  /** The blocks that have any of some claims. */
  private static List<Integer> blocks(RoaringBitmap claims) {
    List<Integer> blocks = new ArrayList<>();
    for (long claim = claims.nextValue(0); claim >= 0; ) {
      int block = Posting.block((int) claim);
      blocks.add(block);
      claim = claims.nextValue((block + 1) * Posting.BLOCK);
    }
    return blocks;
  }

  private void read(RoaringBitmap found, Condition terms, Collection<Integer> blocks) {
    try (var rows =
        sql.select(POSTING_CLAIMS)
            .from(POSTING)
            .where(POSTING_BLOCK.in(blocks), terms)
            .fetchLazy()) {
      rows.forEach(row -> found.or(Posting.of(row.value1())));
    }
  }
}
