package masarat.store.claim;

import static masarat.store.database.Tables.LISTING;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import masarat.store.claim.Query.Wanted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** What a view asks of a database, and which claims fit. */
final class Search {
  private final DSLContext sql;
  private final TermIndex index;
  private final Query query;
  private final Period period;
  private @Nullable RoaringBitmap fitting;

  private Search(DSLContext sql, TermIndex index, Query query, Period period) {
    this.sql = sql;
    this.index = index;
    this.query = query;
    this.period = period;
  }

  static Search of(DSLContext sql, View view) {
    Query query = Query.ofWords(view).and(Query.ofFacets(view));
    return new Search(sql, new TermIndex(sql), query, new Period(view.from(), view.to()));
  }

  DSLContext sql() {
    return sql;
  }

  /** Whether it wants any claim of its period. */
  boolean isOfAll() {
    return query.isEmpty();
  }

  boolean hasPeriod() {
    return !period.isOpen();
  }

  /** The days of its period. */
  Condition period() {
    return period.days();
  }

  /** Narrowed to a term that no view can choose. */
  Search and(String term) {
    Search narrowed = new Search(sql, index, query.and(term), period);
    if (!isOfAll() || hasPeriod()) {
      narrowed.fitting = index.within(fitting(), term);
    }
    return narrowed;
  }

  /** The claims that fit; asked of searches that want not simply all. */
  RoaringBitmap fitting() {
    if (fitting == null) {
      RoaringBitmap found = hasPeriod() ? inPeriod() : null;
      for (List<Wanted> any : query.groups()) {
        RoaringBitmap having = index.fitting(any);
        found = found == null ? having : RoaringBitmap.and(found, having);
      }
      fitting = Objects.requireNonNull(found, "All claims were asked for.");
    }
    return fitting;
  }

  /** By the years and months that lie in the period, and its other days row by row. */
  private RoaringBitmap inPeriod() {
    Period.Parts parts = period.parts(years(noCondition()));
    RoaringBitmap found = index.any(parts.terms());
    for (Stretch month : parts.others()) {
      sql.select(LISTING_CLAIM)
          .from(LISTING)
          .where(month.within(), period())
          .forEach(row -> found.add(row.value1()));
    }
    return found;
  }

  /** Of the claims that fit those of a stretch. */
  RoaringBitmap fitting(Stretch stretch) {
    return index.within(fitting(), stretch.term());
  }

  /** How many claims a stretch has. */
  int count(Stretch stretch) {
    return index.any(List.of(stretch.term())).getCardinality();
  }

  /** The years of the period behind a place of the list, rising. */
  List<Stretch> years(Condition behind) {
    Condition dated = period().and(behind).and(LISTING_DAY.gt(Listing.NO_DAY));
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

  private <T> @Nullable T end(Field<T> field, SortField<T> order, Condition condition) {
    return sql.select(field).from(LISTING).where(condition).orderBy(order).limit(1).fetchOne(field);
  }
}
