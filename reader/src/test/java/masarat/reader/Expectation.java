package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Quantity;
import masarat.model.Report;
import masarat.model.State;
import masarat.text.Language;

/**
 * What an entry of an examples file says of its text: what it tells, what it does not tell, or that
 * it tells nothing.
 */
final class Expectation {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 11);

  private Expectation() {}

  static void hold(Entry entry, Language language) {
    String text = entry.required("text").text();
    LocalDate published = entry.field("undated") == null ? TODAY : null;
    Report report = new Report("r", null, text, published, null, null, language.code());
    List<Set<String>> read = READER.read(report).claims().stream().map(Expectation::words).toList();
    if (entry.field("nothing") != null) {
      assertThat(read).as(text).isEmpty();
    }
    for (String untold : entry.texts("not")) {
      assertThat(read).as("%s in: %s", untold, text).noneMatch(words -> words.contains(untold));
    }
    for (String told : entry.texts("tells")) {
      Set<String> wanted = Set.of(told.split(" "));
      assertThat(read).as("%s in: %s", told, text).anyMatch(words -> words.containsAll(wanted));
    }
  }

  /** Where, by whom and of whom a claim is, as words. */
  private static Set<String> details(Claim claim) {
    Set<String> words = new TreeSet<>();
    claim.by().forEach(actor -> words.add("by:" + actor));
    if (claim.who() != null) {
      claim.who().actors().forEach(actor -> words.add("of:" + actor));
    }
    if (claim.who() != null && claim.who().role() != null) {
      words.add("role:" + claim.who().role().code());
    }
    if (claim.what() instanceof Transition transition) {
      places(words, "from:", transition.from());
      places(words, "via:", transition.via());
      places(words, "to:", transition.to());
    } else if (claim.what() instanceof Presence presence) {
      places(words, "at:", presence.at());
    } else if (claim.what() instanceof Incident incident) {
      places(words, "at:", incident.at());
    }
    return words;
  }

  private static void places(Set<String> words, String part, List<State> states) {
    for (State state : states) {
      if (state.place() != null) {
        words.add(part + state.place().replace(' ', '_'));
      }
    }
  }

  /** All that an expectation may say of a claim. */
  private static Set<String> words(Claim claim) {
    Set<String> words = new TreeSet<>();
    words.add(claim.manner().code());
    words.add(number(claim.quantity()));
    words.add(claim.attribution().source().code());
    words.add(claim.stance().code());
    words.add(claim.when() == null ? "undated" : claim.when().start().toString());
    words.addAll(details(claim));
    return words;
  }

  private static String number(Quantity quantity) {
    if (!quantity.value().isEmpty()) {
      return String.format(Locale.ROOT, "%.0f", quantity.value().get(0));
    }
    return quantity.term() == null ? "none" : quantity.term().code();
  }
}
