package masarat.store.claim;

import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_DAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;

/**
 * A part of a sorted list: the claims of a year or a month, or those whose numbers are of one size,
 * up to twice the least of them.
 *
 * @param term under which its claims are found in the index of terms
 * @param within its rows
 * @param first of its days, since 1970-01-01; days count for years and months only
 * @param last of its days
 * @param parts of a year its months, else none
 */
record Stretch(String term, Condition within, int first, int last, List<Stretch> parts) {
  private static final String UNDATED = "d_none";
  private static final String MONTH = "d_";
  private static final String SIZE = "n_";
  private static final String UNCOUNTED = "n_none";

  /** The terms of the stretches that a row is in; its year is a tag already. */
  static List<String> terms(Listing row) {
    String size = row.amount() < 0 ? UNCOUNTED : SIZE + size(row.amount());
    boolean undated = row.day() == Listing.NO_DAY;
    return List.of(
        size, undated ? UNDATED : month(YearMonth.from(LocalDate.ofEpochDay(row.day()))));
  }

  /** The term of the claims of a year. */
  static String year(int year) {
    return Facet.YEAR.tag(String.valueOf(year));
  }

  private static String month(YearMonth month) {
    return MONTH + month.getYear() + "_" + month.getMonthValue();
  }

  /** 0 below 1, and one more for each doubling. */
  private static int size(double amount) {
    return amount < 1 ? 0 : Math.getExponent(amount) + 1;
  }

  /** Years in their order. */
  static List<Stretch> years(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(Stretch::ofYear).toList();
  }

  private static Stretch ofYear(int year) {
    List<Stretch> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(year, month))
            .map(month -> days(month(month), month.atDay(1), month.atEndOfMonth(), List.of()))
            .toList();
    return days(year(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), months);
  }

  private static Stretch days(String term, LocalDate from, LocalDate to, List<Stretch> parts) {
    int first = (int) from.toEpochDay();
    int last = (int) to.toEpochDay();
    return new Stretch(term, LISTING_DAY.between(first, last), first, last, parts);
  }

  private static Stretch rows(String term, Condition within) {
    return new Stretch(term, within, 0, 0, List.of());
  }

  /** The claims without any day. */
  static Stretch undated() {
    return rows(UNDATED, LISTING_DAY.eq(Listing.NO_DAY));
  }

  /** Sizes of numbers, the largest last; before them the claims without a number. */
  static List<Stretch> sizes(double largest) {
    List<Stretch> sizes = new ArrayList<>();
    sizes.add(rows(UNCOUNTED, LISTING_AMOUNT.lt(0.0)));
    for (int size = 0; size <= size(largest); size++) {
      double from = size == 0 ? 0 : Math.scalb(1.0, size - 1);
      Condition within = LISTING_AMOUNT.ge(from).and(LISTING_AMOUNT.lt(Math.scalb(1.0, size)));
      sizes.add(rows(SIZE + size, within));
    }
    return sizes;
  }
}
