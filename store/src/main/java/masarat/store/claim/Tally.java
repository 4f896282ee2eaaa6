package masarat.store.claim;

import static masarat.store.database.Tables.TALLY;
import static masarat.store.database.Tables.TALLY_CLAIMS;
import static masarat.store.database.Tables.TALLY_TERM;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import masarat.store.database.Batch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * How many current claims have a tag, and at most how many have a word or another term: what left
 * the list still counts for these, as nothing is told by them but how to search.
 */
final class Tally {
  /** Behind all that begins with a text. */
  private static final String END = "\uDBFF\uDFFF";

  private final DSLContext sql;
  private final Map<String, int[]> changes = new HashMap<>();

  Tally(DSLContext sql) {
    this.sql = sql;
  }

  void add(int number, Findable claim) {
    claim.terms().words().forEach(word -> change(word, 1));
    claim.terms().tags().forEach(tag -> change(tag, 1));
    claim.others().forEach(term -> change(term, 1));
    change(Stretch.block(number), 1);
  }

  void remove(Collection<String> tags) {
    tags.forEach(tag -> change(tag, -1));
  }

  private void change(String term, int by) {
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

  /** Words that begin so; empty where there are more than so many. */
  List<String> beginning(String start, int most) {
    List<String> words =
        sql.select(TALLY_TERM).from(TALLY).where(begins(start)).limit(most + 1).fetch(TALLY_TERM);
    return words.size() > most ? List.of() : words;
  }

  /** How many claims have the most frequent of the words that begin so. */
  int mostFrequent(String start) {
    Integer most =
        sql.select(DSL.max(TALLY_CLAIMS))
            .from(TALLY)
            .where(begins(start))
            .fetchOne(0, Integer.class);
    return most == null ? 0 : most;
  }

  /** How many claims have each of some terms; those that none has are left out. */
  Map<String, Integer> of(Collection<String> terms) {
    return sql.select(TALLY_TERM, TALLY_CLAIMS)
        .from(TALLY)
        .where(TALLY_TERM.in(terms))
        .fetchMap(TALLY_TERM, TALLY_CLAIMS);
  }

  /** How many claims there are: each has one state of review. */
  int all() {
    return of(Facet.REVIEW, Review.values().length).values().stream().mapToInt(n -> n).sum();
  }

  /** How many claims have one of the values of each facet, where what is kept tells it. */
  OptionalInt of(Map<Facet, List<String>> chosen) {
    if (chosen.size() != 1) {
      return OptionalInt.empty();
    }
    Map.Entry<Facet, List<String>> one = chosen.entrySet().iterator().next();
    List<String> tags = one.getValue().stream().map(one.getKey()::tag).distinct().toList();
    return one.getKey().isSingle() || tags.size() == 1
        ? OptionalInt.of(of(tags).values().stream().mapToInt(n -> n).sum())
        : OptionalInt.empty();
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
    return TALLY_TERM.ge(start).and(TALLY_TERM.lt(start + END));
  }
}
