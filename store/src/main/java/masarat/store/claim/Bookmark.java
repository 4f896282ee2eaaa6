package masarat.store.claim;

import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static org.jooq.impl.DSL.row;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import masarat.store.database.StoreProblem;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record3;

/**
 * The last row of a page, after which the next begins.
 *
 * @param value by which the list is sorted; the number of the claim where it is sorted by that
 */
record Bookmark(Sort sort, double value, int claim) {
  /**
   * At a row.
   *
   * @param row a claim, its day, its amount
   */
  static Bookmark at(Sort sort, Record3<Integer, Integer, Double> row) {
    double value =
        switch (sort) {
          case NEWEST, OLDEST -> row.value2();
          case LARGEST -> row.value3();
          case LATEST -> row.value1();
        };
    return new Bookmark(sort, value, row.value1());
  }

  /** As it is handed out. */
  String opaque() {
    String plain = sort.code() + " " + value + " " + claim;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws StoreProblem if it was not handed out for a list in this order
   */
  static Bookmark of(String opaque, Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", -1);
      if (parts.length == 3 && parts[0].equals(sort.code())) {
        return new Bookmark(sort, Double.parseDouble(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (IllegalArgumentException e) {
      // Told below, as a cursor of another list is.
    }
    throw new StoreProblem(
        "The cursor '" + opaque + "' is not of this list. Maybe begin with the first page.");
  }

  /** The rows behind it. */
  Condition after() {
    return switch (sort) {
      case NEWEST -> row(LISTING_DAY, LISTING_CLAIM).lessThan((int) value, claim);
      case OLDEST -> row(LISTING_DAY, LISTING_CLAIM).greaterThan((int) value, claim);
      case LARGEST -> row(LISTING_AMOUNT, LISTING_CLAIM).lessThan(value, claim);
      case LATEST -> LISTING_CLAIM.lessThan(claim);
    };
  }

  static List<OrderField<?>> order(Sort sort) {
    return switch (sort) {
      case NEWEST -> List.of(LISTING_DAY.desc(), LISTING_CLAIM.desc());
      case OLDEST -> List.of(LISTING_DAY.asc(), LISTING_CLAIM.asc());
      case LARGEST -> List.of(LISTING_AMOUNT.desc(), LISTING_CLAIM.desc());
      case LATEST -> List.of(LISTING_CLAIM.desc());
    };
  }
}
