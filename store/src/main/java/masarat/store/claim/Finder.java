package masarat.store.claim;

import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static masarat.store.database.Tables.LISTING_TAGS;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a page in a time that does not grow with the store. Few claims are gathered
 * from the index of terms and sorted. Where there are many, the list is found stretch by stretch:
 * an actor may have many claims, and none in the ten years that come first. A stretch that has many
 * in its turn is walked in its order, and each row is asked, which soon finds a page.
 */
final class Finder {
  /**
   * So many claims are gathered at once; of more, stretches are. What is gathered must be looked up
   * row by row, and a view of which a stretch has more shows its page after a few dozen rows.
   */
  static final int FEW = 4_000;

  private final DSLContext sql;
  private final TermIndex index;
  private final View view;
  private final Search search;
  private final int few;

  Finder(Search search, View view, int few) {
    this.sql = search.sql();
    this.index = search.index();
    this.view = view;
    this.search = search;
    this.few = few;
  }

  /** A row: the claim, its day, its amount. */
  List<Record3<Integer, Integer, Double>> find(@Nullable Bookmark after, int limit) {
    Condition behind = after == null ? noCondition() : after.after();
    boolean byDay = view.sort() == Sort.NEWEST || view.sort() == Sort.OLDEST;
    boolean inOrder = search.query().isEmpty() && (byDay || !search.hasPeriod());
    if (inOrder) {
      return fetch(walk(behind.and(search.period()), limit));
    }
    Query query = byDay ? search.query() : search.queryWithYears();
    int fit = search.atMost(query, few);
    if (fit <= few) {
      return fit == 0 ? List.of() : fetch(gather(query, behind.and(search.period()), limit));
    }
    List<Record3<Integer, Integer, Double>> found = new ArrayList<>();
    add(stretches(behind), query, behind.and(search.period()), limit, found);
    return found;
  }

  private void add(
      List<Stretch> stretches,
      Query query,
      Condition behind,
      int limit,
      List<Record3<Integer, Integer, Double>> found) {
    for (Stretch stretch : stretches) {
      int left = limit - found.size();
      if (left == 0) {
        return;
      }
      Query part = query.and(stretch.term());
      Condition within = behind.and(stretch.within());
      int fit = search.atMost(part, few);
      if (fit > 0 && fit <= few) {
        found.addAll(fetch(gather(part, within, left)));
      } else if (fit > few && stretch.parts().isEmpty()) {
        found.addAll(fetch(walk(within.and(asked(stretch)), left)));
      } else if (fit > few) {
        add(ordered(stretch.parts()), query, behind, limit, found);
      }
    }
  }

  private Select<Record3<Integer, Integer, Double>> gather(
      Query query, Condition behind, int limit) {
    var found = index.found(query);
    return sql.with(found)
        .select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
        .from(found)
        .crossJoin(LISTING)
        .where(LISTING_CLAIM.eq(found.field(0, Integer.class)), behind)
        .orderBy(Bookmark.order(view.sort()))
        .limit(limit);
  }

  private Select<Record3<Integer, Integer, Double>> walk(Condition condition, int limit) {
    return sql.select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
        .from(LISTING)
        .where(condition)
        .orderBy(Bookmark.order(view.sort()))
        .limit(limit);
  }

  private List<Record3<Integer, Integer, Double>> fetch(
      Select<Record3<Integer, Integer, Double>> select) {
    return select.fetch();
  }

  /** What each row is asked: its tags first, which it has with it. */
  private Condition asked(Stretch stretch) {
    Condition asked = noCondition();
    for (var chosen : view.chosen().entrySet()) {
      asked =
          asked.and(
              DSL.or(
                  chosen.getValue().stream()
                      .map(value -> chosen.getKey().tag(value))
                      .map(tag -> DSL.position(LISTING_TAGS, Listing.line(tag)).gt(0))
                      .toList()));
    }
    Query words = search.words();
    return words.isEmpty() ? asked : asked.and(index.has(words, stretch.term(), LISTING_CLAIM));
  }

  /** The stretches of the list in its order, from where it goes on. */
  private List<Stretch> stretches(Condition behind) {
    return switch (view.sort()) {
      case NEWEST, OLDEST -> {
        Stretch undated = Stretch.undated();
        List<Stretch> years = ordered(search.years(behind));
        yield view.sort() == Sort.OLDEST
            ? Stream.concat(Stream.of(undated), years.stream()).toList()
            : Stream.concat(years.stream(), Stream.of(undated)).toList();
      }
      case LARGEST -> ordered(search.sizes(behind));
      case LATEST -> ordered(search.blocks(behind));
    };
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
