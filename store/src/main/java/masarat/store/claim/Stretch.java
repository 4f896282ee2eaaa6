package masarat.store.claim;

import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.Condition;

/**
 * A part of a sorted list: the claims of one year, or those whose numbers are of one size, up to
 * twice the least of them.
 *
 * @param term under which its claims are found in the index of terms
 */
record Stretch(String term, Condition within) {
  private static final String UNDATED = "y_none";
  private static final String SIZE = "n_";
  private static final String UNCOUNTED = "n_none";

  /** The terms of the stretches that a row is in; its year is a tag already. */
  static List<String> terms(Listing row) {
    String size = row.amount() < 0 ? UNCOUNTED : SIZE + size(row.amount());
    return row.day() == Listing.NO_DAY ? List.of(UNDATED, size) : List.of(size);
  }

  /** The term of the claims of a year. */
  static String year(int year) {
    return Terms.tag(Facet.YEAR.tag(String.valueOf(year)));
  }

  /** 0 below 1, and one more for each doubling. */
  private static int size(double amount) {
    return amount < 1 ? 0 : Math.getExponent(amount) + 1;
  }

  /** The stretches of a list by day, the oldest first; those without a day come before. */
  static List<Stretch> byDay(int first, int last) {
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(UNDATED, LISTING_DAY.eq(Listing.NO_DAY)));
    int end = LocalDate.ofEpochDay(last).getYear();
    for (int year = LocalDate.ofEpochDay(first).getYear(); year <= end; year++) {
      int from = (int) LocalDate.of(year, 1, 1).toEpochDay();
      int to = (int) LocalDate.of(year, 12, 31).toEpochDay();
      stretches.add(new Stretch(year(year), LISTING_DAY.between(from, to)));
    }
    return stretches;
  }

  /** The stretches of a list by number, the largest first; those without a number come last. */
  static List<Stretch> byAmount(double largest) {
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(UNCOUNTED, LISTING_AMOUNT.lt(0.0)));
    for (int size = 0; size <= size(largest); size++) {
      double from = size == 0 ? 0 : Math.scalb(1.0, size - 1);
      stretches.add(
          new Stretch(
              SIZE + size,
              LISTING_AMOUNT.ge(from).and(LISTING_AMOUNT.lt(Math.scalb(1.0, size)))));
    }
    Collections.reverse(stretches);
    return stretches;
  }
}
