package masarat.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a claim is found: the forms of its words, its words as written, and its tags. A
 * term holds no blank; that of a word as written begins with a mark of its own.
 *
 * @param tags one for each value of a facet that the claim has
 */
record Terms(Set<String> words, Set<String> tags) {
  private static final String WRITTEN = "x_";

  static Terms of(
      Claim claim,
      Review review,
      @Nullable LocalDate day,
      @Nullable String publisher,
      Units units) {
    Set<String> words = new LinkedHashSet<>();
    String text = claim.evidence().quote() + " " + (claim.note() == null ? "" : claim.note());
    for (String word : Words.written(text)) {
      words.addAll(Words.formsOf(word));
      words.add(written(word));
    }
    return new Terms(words, tags(claim, review, day, publisher, units));
  }

  private static Set<String> tags(
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
    for (State state : states(claim)) {
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

  private static List<State> states(Claim claim) {
    List<State> states = new ArrayList<>();
    if (claim.what() instanceof Transition transition) {
      states.addAll(transition.from());
      states.addAll(transition.via());
      states.addAll(transition.to());
    } else if (claim.what() instanceof Presence presence) {
      states.addAll(presence.at());
    } else if (claim.what() instanceof Incident incident) {
      states.addAll(incident.at());
    }
    return states;
  }

  /** The term of a word in exactly this spelling. */
  static String written(String word) {
    return WRITTEN + keptCase(kept(word));
  }

  /** The term of a tag. */
  static String tag(String tag) {
    return kept(tag);
  }

  /** All terms, as the databases keep them. */
  List<String> all() {
    List<String> all = new ArrayList<>(words);
    tags.forEach(tag -> all.add(tag(tag)));
    return all;
  }

  /** Letters and digits as they are; other signs of ASCII would be taken for blanks. */
  private static String kept(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean other = c < 0x80 && !Character.isLetterOrDigit(c) || Character.isWhitespace(c);
      kept.append(other ? '_' : c);
    }
    return kept.toString();
  }

  /** SQLite joins the cases of ASCII letters: capitals go where it does not look. */
  private static String keptCase(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      kept.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'Ａ') : c);
    }
    return kept.toString();
  }
}
