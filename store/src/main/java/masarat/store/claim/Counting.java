package masarat.store.claim;

import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_TAGS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** Counts the claims of a view in a time that does not grow with the store. */
final class Counting {
  /** So many claims are counted one by one; of more a sample is. */
  static final int FEW = 20_000;

  /** Claims are dealt out into so many lots, so that some lots are a fair sample of all. */
  private static final int LOTS = 64;

  /** So many values of a facet are told. */
  private static final int MOST_VALUES = 1_000;

  private final DSLContext sql;
  private final Search search;
  private final int few;

  Counting(Search search, int few) {
    this.sql = search.sql();
    this.search = search;
    this.few = few;
  }

  Counts count() {
    if (search.isOfAll() && !search.hasPeriod()) {
      return all();
    }
    int[] claims = search.fitting().toArray();
    if (claims.length <= few) {
      return counted(claims, claims.length);
    }
    int lots = Math.max(1, (int) ((long) LOTS * few / 2 / claims.length));
    return counted(Arrays.stream(claims).filter(n -> n % LOTS < lots).toArray(), claims.length);
  }

  /** What was counted as claims came. */
  private Counts all() {
    Tally tally = new Tally(sql);
    Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
    Stream.of(Facet.values()).forEach(facet -> values.put(facet, tally.of(facet, MOST_VALUES)));
    values.values().removeIf(Map::isEmpty);
    return new Counts(tally.all(), values, true);
  }

  /**
   * @param some of the claims of the view, or all
   * @param claims how many the view has
   */
  private Counts counted(int[] some, int claims) {
    Map<String, int[]> byTag = new HashMap<>();
    var found = Numbers.table(sql, some);
    try (Cursor<Record1<String>> rows =
        sql.with(found)
            .select(LISTING_TAGS)
            .from(found)
            .crossJoin(LISTING)
            .where(LISTING_CLAIM.eq(found.field(0, Integer.class)))
            .fetchLazy()) {
      for (Record1<String> row : rows) {
        Listing.tags(row.value1()).forEach(tag -> byTag.computeIfAbsent(tag, t -> new int[1])[0]++);
      }
    }
    double each = (double) claims / Math.max(1, some.length);
    return new Counts(claims, values(byTag, each), some.length == claims);
  }

  private static Map<Facet, Map<String, Integer>> values(Map<String, int[]> byTag, double each) {
    Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
    byTag.entrySet().stream()
        .sorted((a, b) -> b.getValue()[0] - a.getValue()[0])
        .forEach(
            counted ->
                Facet.of(counted.getKey())
                    .ifPresent(
                        facet ->
                            values
                                .computeIfAbsent(facet, f -> new LinkedHashMap<>())
                                .put(
                                    facet.value(counted.getKey()),
                                    (int) Math.round(counted.getValue()[0] * each))));
    return values;
  }
}
