package masarat.store.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.store.report.Published;

/**
 * What a claim is sorted, filtered and found by.
 *
 * @param others terms of the stretches it is in, and of how sure it is
 * @param line all these terms as the databases take them: with blanks between them
 */
record Findable(Listing listing, Terms terms, List<String> others, String line) {
  static Findable of(Claim claim, Review review, Published published, Units units) {
    LocalDate day = claim.when() == null ? published.day() : claim.when().start();
    Terms terms = Terms.of(claim, review, day, published.publisher(), units);
    Listing listing = Listing.of(claim, terms, day);
    StringBuilder line = new StringBuilder();
    terms.words().forEach(word -> line.append(word).append(' '));
    terms.tags().forEach(tag -> line.append(Terms.tag(tag)).append(' '));
    List<String> others =
        Stream.concat(Stretch.terms(listing).stream(), Certainty.of(claim)).toList();
    others.forEach(term -> line.append(term).append(' '));
    return new Findable(listing, terms, others, line.toString());
  }

  /** All terms of the claim under a number. */
  String terms(int number) {
    return line + Stretch.block(number) + " " + Lots.of(number);
  }
}
