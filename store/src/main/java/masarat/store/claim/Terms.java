package masarat.store.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a claim is found: the forms of its words, its words as written, and its tags.
 * The term of a word as written begins with a mark of its own.
 */
final class Terms {
  private static final String WRITTEN = "x_";

  private Terms() {}

  /** The words of a claim; one may come twice. */
  static List<String> words(Claim claim) {
    return Words.written(
        claim.evidence().quote() + " " + (claim.note() == null ? "" : claim.note()));
  }

  /** The terms of a word. */
  static Collection<String> ofWord(String word) {
    Set<String> terms = Words.formsOf(word);
    terms.add(written(word));
    return terms;
  }

  /** The tags of a claim: one for each value of a facet that it has. */
  static Set<String> tags(
      Claim claim,
      Review review,
      @Nullable LocalDate day,
      @Nullable String publisher,
      Units units) {
    Set<String> tags = new LinkedHashSet<>();
    tag(tags, Facet.MANNER, claim.manner());
    tag(tags, Facet.STANCE, claim.stance());
    tag(tags, Facet.SOURCE, claim.attribution().source());
    tag(tags, Facet.REVIEW, review);
    if (day != null) {
      tags.add(Facet.YEAR.tag(String.valueOf(day.getYear())));
    }
    if (publisher != null) {
      tags.add(Facet.PUBLISHER.tag(publisher));
    }
    if (claim.who() != null) {
      claim.who().actors().forEach(actor -> tags.add(Facet.ACTOR.tag(actor)));
    }
    claim.by().forEach(actor -> tags.add(Facet.ACTOR.tag(actor)));
    for (State state : claim.what().states()) {
      if (state.actor() != null) {
        tags.add(Facet.ACTOR.tag(state.actor()));
      }
      if (state.place() != null) {
        tags.add(Facet.PLACE.tag(state.place()));
        units.of(state).forEach(unit -> tags.add(Facet.PLACE.tag(unit)));
      }
    }
    return tags;
  }

  private static void tag(Set<String> tags, Facet facet, Coded value) {
    tags.add(facet.tag(value.code()));
  }

  /** The term of a word in exactly this spelling. */
  static String written(String word) {
    return WRITTEN + word;
  }
}
