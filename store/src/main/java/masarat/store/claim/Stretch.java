package masarat.store.claim;

import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;

/**
 * A part of a sorted list: the claims of a year or a month, those whose numbers are of one size, up
 * to twice the least of them, or those that came into the store one after the other.
 *
 * @param term under which its claims are found in the index of terms
 * @param parts of a year its months, else none
 */
record Stretch(String term, Condition within, List<Stretch> parts) {
  private static final String UNDATED = "y_none";
  private static final String MONTH = "d_";
  private static final String SIZE = "n_";
  private static final String UNCOUNTED = "n_none";
  private static final String BLOCK = "k_";
  private static final int CLAIMS_OF_BLOCK = 1 << 14;

  /** The terms of the stretches that a row is in, but its block; its year is a tag already. */
  static List<String> terms(Listing row) {
    String size = row.amount() < 0 ? UNCOUNTED : SIZE + size(row.amount());
    boolean undated = row.day() == Listing.NO_DAY;
    return List.of(
        size, undated ? UNDATED : month(YearMonth.from(LocalDate.ofEpochDay(row.day()))));
  }

  /** The term of the block that a claim is in. */
  static String block(int claim) {
    return BLOCK + claim / CLAIMS_OF_BLOCK;
  }

  /** The term of the claims of a year. */
  static String year(int year) {
    return Terms.tag(Facet.YEAR.tag(String.valueOf(year)));
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
    Condition within = LISTING_DAY.between((int) from.toEpochDay(), (int) to.toEpochDay());
    return new Stretch(term, within, parts);
  }

  /** The claims without any day. */
  static Stretch undated() {
    return new Stretch(UNDATED, LISTING_DAY.eq(Listing.NO_DAY), List.of());
  }

  /** Sizes of numbers, the largest last; before them the claims without a number. */
  static List<Stretch> sizes(double largest) {
    List<Stretch> sizes = new ArrayList<>();
    sizes.add(new Stretch(UNCOUNTED, LISTING_AMOUNT.lt(0.0), List.of()));
    for (int size = 0; size <= size(largest); size++) {
      double from = size == 0 ? 0 : Math.scalb(1.0, size - 1);
      Condition within = LISTING_AMOUNT.ge(from).and(LISTING_AMOUNT.lt(Math.scalb(1.0, size)));
      sizes.add(new Stretch(SIZE + size, within, List.of()));
    }
    return sizes;
  }

  /** Blocks of claims in the order in which they came. */
  static List<Stretch> blocks(int first, int last) {
    return Stream.iterate(first / CLAIMS_OF_BLOCK, n -> n <= last / CLAIMS_OF_BLOCK, n -> n + 1)
        .map(
            n ->
                new Stretch(
                    BLOCK + n,
                    LISTING_CLAIM.between(n * CLAIMS_OF_BLOCK, (n + 1) * CLAIMS_OF_BLOCK - 1),
                    List.of()))
        .toList();
  }
}
