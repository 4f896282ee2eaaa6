package masarat.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a claim is found: the forms of its words, its words as written, and its tags. A
 * term holds no blank; that of a word as written begins with a mark of its own.
 *
 * @param words may name a word twice
 * @param tags one for each value of a facet that the claim has
 */
record Terms(List<String> words, Set<String> tags) {
  private static final String WRITTEN = "x_";

  /** Terms of words met before, for a few thousand words are most of what the press writes. */
  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 50_000;

  static Terms of(
      Claim claim,
      Review review,
      @Nullable LocalDate day,
      @Nullable String publisher,
      Units units) {
    List<String> words = new ArrayList<>();
    String text = claim.evidence().quote() + " " + (claim.note() == null ? "" : claim.note());
    for (String word : Words.written(text)) {
      words.addAll(termsOf(word));
    }
    return new Terms(words, tags(claim, review, day, publisher, units));
  }

  private static List<String> termsOf(String word) {
    List<String> known = KNOWN.get(word);
    if (known == null) {
      List<String> terms = new ArrayList<>(Words.formsOf(word));
      terms.add(written(word));
      known = List.copyOf(terms);
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      KNOWN.put(word, known);
    }
    return known;
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
    return WRITTEN + keptCase(kept(word));
  }

  /** The term of a tag. */
  static String tag(String tag) {
    return kept(tag);
  }

  /** Letters and digits as they are; other signs of ASCII would be taken for blanks. */
  private static String kept(String word) {
    int i = 0;
    while (i < word.length() && isKept(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    char[] kept = word.toCharArray();
    for (; i < kept.length; i++) {
      kept[i] = isKept(kept[i]) ? kept[i] : '_';
    }
    return new String(kept);
  }

  private static boolean isKept(char c) {
    return c < 0x80 ? c == '_' || isLetterOrDigit(c) : !Character.isWhitespace(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
