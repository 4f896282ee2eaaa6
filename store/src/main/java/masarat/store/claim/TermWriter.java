package masarat.store.claim;

import static masarat.store.database.Tables.POSTING;
import static masarat.store.database.Tables.POSTING_BLOCK;
import static masarat.store.database.Tables.POSTING_CLAIMS;
import static masarat.store.database.Tables.POSTING_TERM;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masarat.store.database.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes which claims have a term, within one transaction. */
final class TermWriter {
  /** So many terms are asked about at once; of more all that their block has are read. */
  private static final int FEW = 900;

  private final DSLContext sql;
  private final Map<Integer, Map<String, Posting>> changes = new TreeMap<>();

  TermWriter(DSLContext sql) {
    this.sql = sql;
  }

  void add(int claim, Findable findable) {
    Map<String, Posting> terms = terms(claim);
    int place = Posting.place(claim);
    findable.eachTerm(term -> terms.computeIfAbsent(term, t -> new Posting()).add(place));
  }

  void remove(int claim, Findable findable) {
    Map<String, Posting> terms = terms(claim);
    int place = Posting.place(claim);
    findable.eachTerm(term -> terms.computeIfAbsent(term, t -> new Posting()).remove(place));
  }

  private Map<String, Posting> terms(int claim) {
    return changes.computeIfAbsent(Posting.block(claim), block -> new HashMap<>());
  }

  /** Writes what changed; at the end of a transaction at the latest. */
  void write() {
    Batch upsert =
        new Batch(
            sql,
            sql.insertInto(POSTING, POSTING_BLOCK, POSTING_TERM, POSTING_CLAIMS)
                .values(0, "", new byte[0])
                .onConflict(POSTING_BLOCK, POSTING_TERM)
                .doUpdate()
                .set(POSTING_CLAIMS, DSL.excluded(POSTING_CLAIMS)));
    changes.forEach(
        (block, terms) -> {
          // In the order of the alphabet, in which they lie.
          List<String> sorted = terms.keySet().stream().sorted().toList();
          Map<String, byte[]> before = before(block, sorted);
          for (String term : sorted) {
            byte[] old = before.get(term);
            byte[] kept = terms.get(term).kept(old);
            if (!Arrays.equals(kept, old)) {
              upsert.row(block, term, kept);
            }
          }
        });
    upsert.execute();
    changes.clear();
  }

  private Map<String, byte[]> before(int block, List<String> terms) {
    Condition which = terms.size() > FEW ? DSL.noCondition() : POSTING_TERM.in(terms);
    return sql.select(POSTING_TERM, POSTING_CLAIMS)
        .from(POSTING)
        .where(POSTING_BLOCK.eq(block), which)
        .fetchMap(POSTING_TERM, POSTING_CLAIMS);
  }
}
