package masarat.store.claim;

import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds the rows of a page in a time that does not grow with the store. Few claims are gathered by
 * their numbers and sorted. Where there are many, the list is found stretch by stretch: an actor
 * may have many claims, and none in the ten years that come first. A stretch that has many in its
 * turn is walked in its order, which soon finds a page. The order in which claims came is that of
 * their numbers.
 */
final class Finder {
  /**
   * So many claims are gathered at once; of more, stretches are. What is gathered must be looked up
   * row by row, and a view of which a stretch has more shows its page after a few dozen rows.
   */
  static final int FEW = 4_000;

  /** Rows of a walk fetched at a time. */
  private static final int LEAST_FETCHED = 100;

  private static final int MOST_FETCHED = 10_000;

  private final View view;
  private final Search search;
  private final int few;

  Finder(Search search, View view, int few) {
    this.view = view;
    this.search = search;
    this.few = few;
  }

  /** A row: the claim, its day, its amount. */
  List<Record3<Integer, Integer, Double>> find(@Nullable Bookmark after, int limit) {
    Condition behind = after == null ? noCondition() : after.after();
    boolean byDay = view.sort() == Sort.NEWEST || view.sort() == Sort.OLDEST;
    if (search.isOfAll() && (byDay || !search.hasPeriod())) {
      return walk(behind.and(search.period()), limit);
    }
    if (view.sort() == Sort.LATEST) {
      return gather(latest(after, limit), noCondition(), limit);
    }
    RoaringBitmap fitting = search.fitting();
    if (fitting.getCardinality() <= few) {
      return gather(fitting.toArray(), behind, limit);
    }
    List<Record3<Integer, Integer, Double>> found = new ArrayList<>();
    add(stretches(behind), behind, limit, found);
    return found;
  }

  private int[] latest(@Nullable Bookmark after, int limit) {
    int[] rising = search.fitting().toArray();
    int end = rising.length;
    if (after != null) {
      int at = Arrays.binarySearch(rising, after.claim());
      end = at < 0 ? -at - 1 : at;
    }
    return Arrays.copyOfRange(rising, Math.max(0, end - limit), end);
  }

  private void add(
      List<Stretch> stretches,
      Condition behind,
      int limit,
      List<Record3<Integer, Integer, Double>> found) {
    for (Stretch stretch : stretches) {
      int left = limit - found.size();
      if (left == 0) {
        return;
      }
      RoaringBitmap part = search.fitting(stretch);
      int count = part.getCardinality();
      Condition within = behind.and(stretch.within());
      if (count <= few) {
        found.addAll(gather(part.toArray(), within, left));
      } else if (stretch.parts().isEmpty()) {
        found.addAll(walk(part, within, left, search.count(stretch) / count));
      } else {
        add(ordered(stretch.parts()), behind, limit, found);
      }
    }
  }

  private List<Record3<Integer, Integer, Double>> gather(
      int[] claims, Condition condition, int limit) {
    if (claims.length == 0) {
      return List.of();
    }
    var found = Numbers.table(search.sql(), claims);
    // The bound lets no planner look for them in the order of the list, row by row.
    var gathered =
        DSL.select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
            .from(found)
            .crossJoin(LISTING)
            .where(LISTING_CLAIM.eq(found.field(0, Integer.class)))
            .limit(claims.length)
            .asTable(LISTING.getName());
    return search
        .sql()
        .with(found)
        .select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
        .from(gathered)
        .where(condition)
        .orderBy(Bookmark.order(view.sort()))
        .limit(limit)
        .fetch();
  }

  private List<Record3<Integer, Integer, Double>> walk(Condition condition, int limit) {
    return search
        .sql()
        .select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
        .from(LISTING)
        .where(condition)
        .orderBy(Bookmark.order(view.sort()))
        .limit(limit)
        .fetch();
  }

  /**
   * The first rows that are among some claims.
   *
   * @param oneIn how many rows there are for each of these claims
   */
  private List<Record3<Integer, Integer, Double>> walk(
      RoaringBitmap claims, Condition within, int limit, int oneIn) {
    List<Record3<Integer, Integer, Double>> found = new ArrayList<>();
    int fetched = Math.max(LEAST_FETCHED, Math.min(2 * limit * oneIn, MOST_FETCHED));
    Condition behind = within;
    while (true) {
      var rows = walk(behind, fetched);
      for (var row : rows) {
        if (found.size() < limit && claims.contains(row.value1())) {
          found.add(row);
        }
      }
      if (found.size() == limit || rows.size() < fetched) {
        return found;
      }
      behind = within.and(Bookmark.at(view.sort(), rows.get(fetched - 1)).after());
    }
  }

  /** The stretches of the list in its order, from where it goes on. */
  private List<Stretch> stretches(Condition behind) {
    if (view.sort() == Sort.LARGEST) {
      return ordered(search.sizes(behind));
    }
    List<Stretch> all = new ArrayList<>(search.years(behind));
    all.add(0, Stretch.undated());
    return ordered(all);
  }

  private List<Stretch> ordered(List<Stretch> rising) {
    if (view.sort() == Sort.OLDEST) {
      return rising;
    }
    List<Stretch> falling = new ArrayList<>(rising);
    Collections.reverse(falling);
    return falling;
  }
}
