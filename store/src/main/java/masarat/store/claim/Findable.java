package masarat.store.claim;

import static masarat.store.database.Tables.CLAIM_BODY;
import static masarat.store.database.Tables.CLAIM_DECIDED;
import static masarat.store.database.Tables.LISTING_AMOUNT;
import static masarat.store.database.Tables.LISTING_CLAIM;
import static masarat.store.database.Tables.LISTING_DAY;
import static masarat.store.database.Tables.LISTING_TAGS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.store.report.Published;
import org.jooq.Field;
import org.jooq.Record;

/**
 * What a claim is sorted, filtered and found by.
 *
 * @param terms their numbers in the vocabulary; one may come twice
 */
record Findable(Listing listing, Vocabulary vocabulary, int[] terms) {
  static Findable of(
      Claim claim, Review review, Published published, Units units, Vocabulary vocabulary) {
    LocalDate day = claim.when() == null ? published.day() : claim.when().start();
    Set<String> tags = Terms.tags(claim, review, day, published.publisher(), units);
    return of(claim, Listing.of(claim, tags, day), tags, vocabulary);
  }

  /** The columns of a row of a listed claim. */
  static List<Field<?>> columns() {
    return List.of(
        LISTING_CLAIM, LISTING_DAY, LISTING_AMOUNT, LISTING_TAGS, CLAIM_BODY, CLAIM_DECIDED);
  }

  /** Of a listed claim. */
  static Findable of(Record row, Vocabulary vocabulary) {
    Listing listing =
        new Listing(row.get(LISTING_DAY), row.get(LISTING_AMOUNT), row.get(LISTING_TAGS));
    String decided = row.get(CLAIM_DECIDED);
    Claim claim = JsonLines.claim(decided == null ? row.get(CLAIM_BODY) : decided);
    return of(claim, listing, Listing.tags(listing.tags()), vocabulary);
  }

  private static Findable of(
      Claim claim, Listing listing, Collection<String> tags, Vocabulary vocabulary) {
    IntStream.Builder terms = IntStream.builder();
    for (String word : Terms.words(claim)) {
      for (int term : vocabulary.ofWord(word)) {
        terms.add(term);
      }
    }
    tags.forEach(tag -> terms.add(vocabulary.number(tag)));
    Certainty.of(claim).forEach(term -> terms.add(vocabulary.number(term)));
    Stretch.terms(listing).forEach(term -> terms.add(vocabulary.number(term)));
    return new Findable(listing, vocabulary, terms.build().toArray());
  }
}
