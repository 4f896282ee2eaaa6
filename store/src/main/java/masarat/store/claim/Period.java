package masarat.store.claim;

import static masarat.store.database.Tables.LISTING_DAY;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last; a null end is open. A claim without any day is in none but the
 * period that is open at both ends.
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /**
   * A period cut up.
   *
   * @param terms of years and months that lie in it
   * @param others months of which only a part does
   */
  record Parts(List<String> terms, List<Stretch> others) {}

  boolean isOpen() {
    return from == null && to == null;
  }

  /** Its rows. */
  Condition days() {
    Condition days = noCondition();
    if (from != null) {
      days = days.and(LISTING_DAY.ge((int) from.toEpochDay()));
    }
    if (to != null) {
      days = days.and(LISTING_DAY.le((int) to.toEpochDay())).and(LISTING_DAY.gt(Listing.NO_DAY));
    }
    return days;
  }

  /**
   * @param years all that it has a day of
   */
  Parts parts(List<Stretch> years) {
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
    for (Stretch year : years) {
      if (covers(year)) {
        parts.terms().add(year.term());
      } else {
        for (Stretch month : year.parts()) {
          if (covers(month)) {
            parts.terms().add(month.term());
          } else if (meets(month)) {
            parts.others().add(month);
          }
        }
      }
    }
    return parts;
  }

  private boolean covers(Stretch days) {
    return (from == null || from.toEpochDay() <= days.first())
        && (to == null || to.toEpochDay() >= days.last());
  }

  private boolean meets(Stretch days) {
    return (from == null || from.toEpochDay() <= days.last())
        && (to == null || to.toEpochDay() >= days.first());
  }
}
