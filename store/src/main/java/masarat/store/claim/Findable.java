package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM_BODY;
import static masarat.store.database.Tables.CLAIM_DECIDED;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static masarat.store.database.Tables.LISTING_TAGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.store.report.Published;
import org.jooq.Field;
import org.jooq.Record;

/**
 * What a claim is sorted, filtered and found by.
 *
 * @param words terms of its words; one may come twice
 * @param counted terms of which is kept how many claims have them: its tags, and how sure it is
 * @param stretches terms of the stretches of lists that it is in
 */
record Findable(Listing listing, List<String> words, List<String> counted, List<String> stretches) {
  static Findable of(Claim claim, Review review, Published published, Units units) {
    LocalDate day = claim.when() == null ? published.day() : claim.when().start();
    Set<String> tags = Terms.tags(claim, review, day, published.publisher(), units);
    return of(claim, Listing.of(claim, tags, day), tags.stream());
  }

  /** The columns of a row of a listed claim. */
  static List<Field<?>> columns() {
    return List.of(
        LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT, LISTING_TAGS, CLAIM_BODY, CLAIM_DECIDED);
  }

  /** Of a listed claim. */
  static Findable of(Record row) {
    Listing listing =
        new Listing(row.get(LISTING_DAY), row.get(LISTING_AMOUNT), row.get(LISTING_TAGS));
    String decided = row.get(CLAIM_DECIDED);
    Claim claim = JsonLines.claim(decided == null ? row.get(CLAIM_BODY) : decided);
    return of(claim, listing, Listing.tags(listing.tags()).stream());
  }

  private static Findable of(Claim claim, Listing listing, Stream<String> tags) {
    return new Findable(
        listing,
        Terms.words(claim),
        Stream.concat(tags, Certainty.of(claim)).toList(),
        Stretch.terms(listing));
  }

  void eachTerm(Consumer<String> take) {
    words.forEach(take);
    counted.forEach(take);
    stretches.forEach(take);
  }
}
