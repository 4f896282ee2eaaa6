package masarat.store.claim;

import static masarat.store.database.Tables.POSTING;
import static masarat.store.database.Tables.POSTING_BLOCK;
import static masarat.store.database.Tables.POSTING_CLAIMS;
import static masarat.store.database.Tables.POSTING_TERM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import masarat.store.database.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes which claims have a term, and how many have a tag, within one transaction. */
final class TermWriter {
  /** So many terms are asked about at once; of more all that their block has are read. */
  private static final int FEW = 900;

  private static final Change[] NONE = {};

  private final DSLContext sql;
  private final Tally tally;
  private final Map<Vocabulary, List<Change>> changes = new LinkedHashMap<>();

  /** A claim that comes into the index or leaves it. */
  private record Change(int claim, int[] terms, boolean comes) {}

  TermWriter(DSLContext sql) {
    this.sql = sql;
    this.tally = new Tally(sql);
  }

  void add(int claim, Findable findable) {
    change(findable, new Change(claim, findable.terms(), true));
  }

  /** Takes a claim out, before it may be added anew. */
  void remove(int claim, Findable findable) {
    change(findable, new Change(claim, findable.terms(), false));
  }

  private void change(Findable findable, Change change) {
    changes.computeIfAbsent(findable.vocabulary(), v -> new ArrayList<>()).add(change);
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
    // One after the other, for a later one may put in what an earlier one took out.
    changes.forEach((vocabulary, some) -> write(vocabulary.terms(), some, upsert));
    changes.clear();
    tally.write();
  }

  private void write(String[] terms, List<Change> some, Batch upsert) {
    Map<Integer, List<Change>> blocks = new TreeMap<>();
    for (Change change : some) {
      blocks.computeIfAbsent(Posting.block(change.claim()), b -> new ArrayList<>()).add(change);
    }
    int[] alphabet =
        IntStream.range(0, terms.length)
            .boxed()
            .sorted(Comparator.comparing(term -> terms[term]))
            .mapToInt(term -> term)
            .toArray();
    blocks.forEach((block, changed) -> write(block, terms, alphabet, changed, upsert));
    upsert.execute();
  }

  /**
   * @param alphabet the numbers of the terms in the order in which they lie in the database
   */
  private void write(
      int block, String[] terms, int[] alphabet, List<Change> changed, Batch upsert) {
    Change[][] byTerm = byTerm(terms.length, changed);
    Map<String, byte[]> before =
        before(block, Arrays.stream(alphabet).filter(t -> byTerm[t].length > 0), terms);
    for (int term : alphabet) {
      if (byTerm[term].length > 0) {
        Posting posting = posting(terms[term], byTerm[term]);
        byte[] old = before.get(terms[term]);
        byte[] kept = posting.kept(old);
        if (!Arrays.equals(kept, old)) {
          upsert.row(block, terms[term], kept);
        }
      }
    }
  }

  /** The changes of each term, in their order. */
  private static Change[][] byTerm(int terms, List<Change> changed) {
    int[] counts = new int[terms];
    changed.forEach(change -> Arrays.stream(change.terms()).forEach(term -> counts[term]++));
    Change[][] byTerm = new Change[terms][];
    Arrays.setAll(byTerm, term -> counts[term] == 0 ? NONE : new Change[counts[term]]);
    for (Change change : changed) {
      for (int term : change.terms()) {
        byTerm[term][byTerm[term].length - counts[term]--] = change;
      }
    }
    return byTerm;
  }

  private Posting posting(String term, Change[] changes) {
    Posting posting = new Posting();
    int more = 0;
    for (Change change : changes) {
      posting.change(change.claim(), change.comes());
      more += change.comes() ? 1 : -1;
    }
    if (Tally.counts(term)) {
      tally.change(term, more);
    }
    return posting;
  }

  private Map<String, byte[]> before(int block, IntStream numbers, String[] terms) {
    List<String> asked = numbers.limit(FEW + 1).mapToObj(term -> terms[term]).toList();
    Condition which = asked.size() > FEW ? DSL.noCondition() : POSTING_TERM.in(asked);
    return sql.select(POSTING_TERM, POSTING_CLAIMS)
        .from(POSTING)
        .where(POSTING_BLOCK.eq(block), which)
        .fetchMap(POSTING_TERM, POSTING_CLAIMS);
  }
}
