package masarat.store.claim;

import static masarat.store.database.Tables.TALLY;
import static masarat.store.database.Tables.TALLY_CLAIMS;
import static masarat.store.database.Tables.TALLY_TERM;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.store.database.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** How many current claims have a tag, and how many are how sure, kept as claims come and go. */
final class Tally {
  private final DSLContext sql;
  private final Map<String, int[]> changes = new HashMap<>();

  Tally(DSLContext sql) {
    this.sql = sql;
  }

  /** Whether it is kept how many claims have a term. */
  static boolean counts(String term) {
    return Certainty.isTerm(term) || Facet.of(term).isPresent();
  }

  /** So many more claims have a term; fewer where it is negative. */
  void change(String term, int by) {
    changes.computeIfAbsent(term, t -> new int[1])[0] += by;
  }

  /** Writes what changed; once, at the end of a transaction. */
  void write() {
    Batch upsert =
        new Batch(
            sql,
            sql.insertInto(TALLY, TALLY_TERM, TALLY_CLAIMS)
                .values("", 0)
                .onConflict(TALLY_TERM)
                .doUpdate()
                .set(TALLY_CLAIMS, TALLY_CLAIMS.plus(DSL.excluded(TALLY_CLAIMS))));
    // In the order of the alphabet, in which they lie.
    changes.entrySet().stream()
        .filter(change -> change.getValue()[0] != 0)
        .sorted(Map.Entry.comparingByKey())
        .forEach(change -> upsert.row(change.getKey(), change.getValue()[0]));
    upsert.execute();
    changes.clear();
  }

  /** The terms that begin so and that claims have, in the order of the alphabet. */
  List<String> beginning(String start) {
    return sql.select(TALLY_TERM)
        .from(TALLY)
        .where(begins(start), TALLY_CLAIMS.gt(0))
        .orderBy(TALLY_TERM)
        .fetch(TALLY_TERM);
  }

  /** How many claims there are: each has one state of review. */
  int all() {
    return of(Facet.REVIEW, Review.values().length).values().stream().mapToInt(n -> n).sum();
  }

  /** How many claims have each value of a facet, the most frequent first, so many at most. */
  Map<String, Integer> of(Facet facet, int most) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sql.select(TALLY_TERM, TALLY_CLAIMS)
        .from(TALLY)
        .where(begins(facet.tag("")), TALLY_CLAIMS.gt(0))
        .orderBy(TALLY_CLAIMS.desc(), TALLY_TERM)
        .limit(most)
        .forEach(row -> counts.put(facet.value(row.value1()), row.value2()));
    return counts;
  }

  private static Condition begins(String start) {
    return TALLY_TERM.ge(start).and(TALLY_TERM.lt(start + TermIndex.END));
  }
}
