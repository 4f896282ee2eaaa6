package masarat.store.claim;

import static masarat.store.database.Tables.POSTING;
import static masarat.store.database.Tables.POSTING_BLOCK;
import static masarat.store.database.Tables.POSTING_CLAIMS;
import static masarat.store.database.Tables.POSTING_TERM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masarat.store.database.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes which claims have a term, and how many have a tag, within one transaction. */
final class TermWriter {
  /** So many terms are asked about at once; of more all that their block has are read. */
  private static final int FEW = 900;

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
    changes(findable).add(new Change(claim, findable.terms(), true));
  }

  /** Takes a claim out, before it may be added anew. */
  void remove(int claim, Findable findable) {
    changes(findable).add(new Change(claim, findable.terms(), false));
  }

  private List<Change> changes(Findable findable) {
    return changes.computeIfAbsent(findable.vocabulary(), v -> new ArrayList<>());
  }

  /** Writes what changed; at the end of a transaction at the latest. */
  void write() {
    Map<Integer, Map<String, Posting>> blocks = new TreeMap<>();
    changes.forEach((vocabulary, some) -> sort(vocabulary.terms(), some, blocks));
    changes.clear();
    Batch upsert =
        new Batch(
            sql,
            sql.insertInto(POSTING, POSTING_BLOCK, POSTING_TERM, POSTING_CLAIMS)
                .values(0, "", new byte[0])
                .onConflict(POSTING_BLOCK, POSTING_TERM)
                .doUpdate()
                .set(POSTING_CLAIMS, DSL.excluded(POSTING_CLAIMS)));
    blocks.forEach((block, terms) -> write(block, terms, upsert));
    upsert.execute();
    tally.write();
  }

  /** Sorts changes by their terms: those of a term stand behind each other, in their order. */
  private void sort(
      String[] terms, List<Change> changes, Map<Integer, Map<String, Posting>> blocks) {
    int[] ends = new int[terms.length + 1];
    changes.forEach(change -> Arrays.stream(change.terms()).forEach(term -> ends[term + 1]++));
    Arrays.parallelPrefix(ends, Integer::sum);
    Change[] sorted = new Change[ends[terms.length]];
    changes.forEach(
        change -> Arrays.stream(change.terms()).forEach(term -> sorted[ends[term]++] = change));
    int from = 0;
    for (int term = 0; term < terms.length; term++) {
      gather(terms[term], Arrays.asList(sorted).subList(from, ends[term]), blocks);
      from = ends[term];
    }
  }

  private void gather(
      String term, List<Change> changes, Map<Integer, Map<String, Posting>> blocks) {
    int block = -1;
    Posting posting = new Posting();
    int count = 0;
    for (Change change : changes) {
      if (Posting.block(change.claim()) != block) {
        block = Posting.block(change.claim());
        posting =
            blocks
                .computeIfAbsent(block, b -> new HashMap<>())
                .computeIfAbsent(term, t -> new Posting());
      }
      posting.change(change.claim(), change.comes());
      count += change.comes() ? 1 : -1;
    }
    if (Tally.counts(term)) {
      tally.change(term, count);
    }
  }

  private void write(int block, Map<String, Posting> terms, Batch upsert) {
    Map<String, byte[]> before = before(block, terms.keySet());
    // In the order of the alphabet, in which they lie.
    terms.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            term -> {
              byte[] old = before.get(term.getKey());
              byte[] kept = term.getValue().kept(old);
              if (!Arrays.equals(kept, old)) {
                upsert.row(block, term.getKey(), kept);
              }
            });
  }

  private Map<String, byte[]> before(int block, Collection<String> terms) {
    Condition which = terms.size() > FEW ? DSL.noCondition() : POSTING_TERM.in(terms);
    return sql.select(POSTING_TERM, POSTING_CLAIMS)
        .from(POSTING)
        .where(POSTING_BLOCK.eq(block), which)
        .fetchMap(POSTING_TERM, POSTING_CLAIMS);
  }
}
