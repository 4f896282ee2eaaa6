package masarat.store.claim;

import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static masarat.store.database.Tables.LISTING_TAGS;
import static masarat.store.database.Tables.TERM;
import static masarat.store.database.Tables.TERM_CLAIM;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a page in a time that does not grow with the store. Few claims are gathered
 * from the index of terms and sorted. Where there are many, the list is walked in its order and
 * each row is asked, which soon finds a page. A list by day is found year by year, for an actor may
 * have many claims, and none in the ten years that come first.
 */
final class Finder {
  /** More are not gathered, but walked to. */
  static final int FEW = 20_000;

  private final DSLContext sql;
  private final TermIndex index;
  private final View view;
  private final Query query;
  private final Condition period;

  Finder(DSLContext sql, TermIndex index, View view) {
    this.sql = sql;
    this.index = index;
    this.view = view;
    this.query = Query.of(view);
    this.period = period(view);
  }

  static Condition period(View view) {
    Condition period = noCondition();
    if (view.from() != null) {
      period = period.and(LISTING_DAY.ge((int) view.from().toEpochDay()));
    }
    if (view.to() != null) {
      period =
          period
              .and(LISTING_DAY.le((int) view.to().toEpochDay()))
              .and(LISTING_DAY.gt(Listing.NO_DAY));
    }
    return period;
  }

  /** A row: the claim, its day, its amount. */
  List<Record3<Integer, Integer, Double>> find(@Nullable Bookmark after, int limit) {
    Condition behind = after == null ? period : period.and(after.after());
    if (query.isEmpty()) {
      return walked(behind, limit);
    }
    if (view.sort() == Sort.LATEST || isFew(query)) {
      return gathered(query, behind, limit);
    }
    return view.sort() == Sort.LARGEST ? walked(behind, limit) : byYear(behind, limit);
  }

  /** Whether the index has few claims of a query. */
  private boolean isFew(Query query) {
    return sql.fetchCount(DSL.select(TERM_CLAIM).from(TERM).where(index.fits(query)).limit(FEW + 1))
        <= FEW;
  }

  private List<Record3<Integer, Integer, Double>> gathered(
      Query query, Condition behind, int limit) {
    // The index of terms hands its claims out in the order of their numbers by itself.
    boolean byNumber = view.sort() == Sort.LATEST;
    return sql.select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
        .from(TERM)
        .crossJoin(LISTING)
        .where(LISTING_CLAIM.eq(TERM_CLAIM), index.fits(query), behind)
        .orderBy(byNumber ? List.of(TERM_CLAIM.desc()) : Bookmark.order(view.sort()))
        .limit(limit)
        .fetch();
  }

  private List<Record3<Integer, Integer, Double>> walked(Condition behind, int limit) {
    return sql.select(LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT)
        .from(LISTING)
        .where(behind, asked())
        .orderBy(Bookmark.order(view.sort()))
        .limit(limit)
        .fetch();
  }

  /** What each row is asked: its tags first, which it has with it. */
  private Condition asked() {
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
    Query words = Query.ofWords(view);
    return words.isEmpty() ? asked : asked.and(index.has(words, LISTING_CLAIM));
  }

  private List<Record3<Integer, Integer, Double>> byYear(Condition behind, int limit) {
    List<Record3<Integer, Integer, Double>> found = new ArrayList<>();
    boolean oldest = view.sort() == Sort.OLDEST;
    if (oldest) {
      found.addAll(walked(behind.and(LISTING_DAY.eq(Listing.NO_DAY)), limit));
    }
    for (int year : years(behind)) {
      int left = limit - found.size();
      if (left == 0) {
        return found;
      }
      Query ofYear = query.and(Terms.tag(Facet.YEAR.tag(String.valueOf(year))));
      Condition within =
          behind.and(
              LISTING_DAY.between(
                  (int) LocalDate.of(year, 1, 1).toEpochDay(),
                  (int) LocalDate.of(year, 12, 31).toEpochDay()));
      found.addAll(isFew(ofYear) ? gathered(ofYear, within, left) : walked(within, left));
    }
    if (!oldest && found.size() < limit) {
      found.addAll(walked(behind.and(LISTING_DAY.eq(Listing.NO_DAY)), limit - found.size()));
    }
    return found;
  }

  /** The years of a list in its order. */
  private List<Integer> years(Condition behind) {
    Integer first = end(behind, LISTING_DAY.asc());
    Integer last = end(behind, LISTING_DAY.desc());
    if (first == null || last == null) {
      return List.of();
    }
    int from = LocalDate.ofEpochDay(first).getYear();
    int to = LocalDate.ofEpochDay(last).getYear();
    return IntStream.rangeClosed(0, to - from)
        .mapToObj(i -> view.sort() == Sort.OLDEST ? from + i : to - i)
        .toList();
  }

  private @Nullable Integer end(Condition behind, SortField<Integer> order) {
    return sql.select(LISTING_DAY)
        .from(LISTING)
        .where(behind, LISTING_DAY.gt(Listing.NO_DAY))
        .orderBy(order)
        .limit(1)
        .fetchOne(LISTING_DAY);
  }
}
