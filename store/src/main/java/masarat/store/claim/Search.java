package masarat.store.claim;

import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/**
 * What a view asks of a database.
 *
 * @param query all that it wants but its period
 * @param words what of it no tag tells: its words
 * @param period the days of its period
 */
record Search(
    DSLContext sql,
    TermIndex index,
    Query query,
    Query words,
    Condition period,
    boolean hasPeriod) {
  static Search of(DSLContext sql, TermIndex index, View view) {
    Query words = Query.ofWords(view).spelledOut(new Tally(sql));
    return new Search(
        sql,
        index,
        words.and(Query.ofFacets(view)),
        words,
        period(view),
        view.from() != null || view.to() != null);
  }

  private static Condition period(View view) {
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

  /**
   * At most how many claims fit a query, as far as a bound; more than the bound where more fit.
   * What is kept of its terms often tells, and the index need not be asked.
   */
  int atMost(Query query, int bound) {
    Tally tally = new Tally(sql);
    int most = query.most(tally);
    if (most <= bound) {
      return most;
    }
    return query.least(tally) > bound ? bound + 1 : sql.fetchCount(index.select(query, bound + 1));
  }

  /** Narrowed to a term that no view can choose. */
  Search and(String term) {
    return new Search(sql, index, query.and(term), words.and(term), period, hasPeriod);
  }

  /** The query narrowed to the years of the period, whose ends only the list knows. */
  Query queryWithYears() {
    return hasPeriod
        ? query.andOneOf(years(noCondition()).stream().map(Stretch::term).toList())
        : query;
  }

  /** The years of the period behind a place of the list, rising. */
  List<Stretch> years(Condition behind) {
    Condition dated = period.and(behind).and(LISTING_DAY.gt(Listing.NO_DAY));
    Integer first = end(LISTING_DAY, LISTING_DAY.asc(), dated);
    Integer last = end(LISTING_DAY, LISTING_DAY.desc(), dated);
    return first == null || last == null
        ? List.of()
        : Stretch.years(
            LocalDate.ofEpochDay(first).getYear(), LocalDate.ofEpochDay(last).getYear());
  }

  /** The sizes of numbers behind a place of the list, rising. */
  List<Stretch> sizes(Condition behind) {
    Double largest = end(LISTING_AMOUNT, LISTING_AMOUNT.desc(), behind);
    return largest == null ? List.of() : Stretch.sizes(largest);
  }

  /** The blocks of claims behind a place of the list, rising. */
  List<Stretch> blocks(Condition behind) {
    Integer first = end(LISTING_CLAIM, LISTING_CLAIM.asc(), behind);
    Integer last = end(LISTING_CLAIM, LISTING_CLAIM.desc(), behind);
    return first == null || last == null ? List.of() : Stretch.blocks(first, last);
  }

  private <T> @Nullable T end(Field<T> field, SortField<T> order, Condition condition) {
    return sql.select(field).from(LISTING).where(condition).orderBy(order).limit(1).fetchOne(field);
  }
}
