package masarat.reader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
<<<<<<< HEAD
import masarat.text.Language;
=======
import masarat.model.Claim;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Quantity;
import masarat.model.Report;
import masarat.model.State;
import org.jspecify.annotations.Nullable;
>>>>>>> 754e521 (Read who speaks in joined, parenthetical and relative English clauses and in statements)
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each invented report yields what it tells, and those that tell nothing yield nothing; so does
 * each example of the lists of words.
 */
class EnglishReportsTest {
  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    try (Reader file =
        new InputStreamReader(
            EnglishReportsTest.class.getResourceAsStream("english-reports.yaml"),
            StandardCharsets.UTF_8)) {
      List<Entry> reports = Entry.read("english-reports.yaml", file).list();
      return Stream.concat(reports.stream(), Entry.bundled("en/examples.yaml").list().stream())
          .map(
              entry ->
                  DynamicTest.dynamicTest(
                      entry.required("text").text(),
                      () -> Expectation.hold(entry, Language.ENGLISH)));
    }
  }
<<<<<<< HEAD
=======

  private static void holds(Entry entry) {
    String text = entry.required("text").text();
    Report report = new Report("r", null, text, published(entry), null, null, "en");
    List<Set<String>> read =
        READER.read(report).claims().stream().map(EnglishReportsTest::words).toList();
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

  private static @Nullable LocalDate published(Entry entry) {
    return entry.field("undated") == null ? TODAY : null;
  }

  /** Where, by whom and of whom a claim is, as words. */
  private static Set<String> details(Claim claim) {
    Set<String> words = new TreeSet<>();
    claim.by().forEach(actor -> words.add("by:" + actor));
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
>>>>>>> 754e521 (Read who speaks in joined, parenthetical and relative English clauses and in statements)
}
