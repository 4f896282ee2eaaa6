package masarat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.claim.Facet;
import masarat.store.claim.Page;
import masarat.store.claim.Sort;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;
import masarat.store.database.StoreProblem;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchTest {
  private final TestDatabase database;
  @TempDir Path folder;
  private Store store;

  SearchTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    store =
        Store.open(
            database.fresh(folder),
            state -> "Raqqa".equals(state.place()) ? List.of("Raqqa Governorate") : List.of(),
            Sample.CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private record Spelling(String written, String searched, boolean same) {}

  private static List<Spelling> spellings() throws IOException {
    List<Spelling> spellings = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SearchTest.class.getResourceAsStream("spellings.csv"), StandardCharsets.UTF_8))) {
      lines.readLine();
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int last = line.lastIndexOf(',');
        int middle = line.lastIndexOf(',', last - 1);
        String written = line.substring(0, middle).replace("\"", "");
        spellings.add(
            new Spelling(written, line.substring(middle + 1, last), line.endsWith(",same")));
      }
    }
    return spellings;
  }

  /** One claim for each word, its place in the list being its number. */
  private void take(List<String> quotes) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Report report = Sample.report("r" + i, quotes.get(i));
      claims.add(Sample.left(report, 1, quotes.get(i), i + 1, "Raqqa", "Manbij"));
    }
    store.intake("layla", "test").takeClaims(claims);
  }

  private List<String> found(View view) {
    return store.claims().page(view, null, 1000).claims().stream()
        .map(claim -> claim.claim().evidence().quote())
        .toList();
  }

  @Test
  void everySpellingIsFoundAndNoOtherWord() throws IOException {
    List<Spelling> spellings = spellings();
    take(spellings.stream().map(Spelling::written).distinct().toList());

    assertThat(spellings).filteredOn(Spelling::same).hasSizeGreaterThanOrEqualTo(60);
    SoftAssertions all = new SoftAssertions();
    for (Spelling spelling : spellings) {
      boolean found = found(View.ALL.search(spelling.searched())).contains(spelling.written());
      all.assertThat(found).as("%s", spelling).isEqualTo(spelling.same());
      all.assertThat(found(View.ALL.searchExactly(spelling.searched())))
          .as("exactly %s", spelling)
          .allMatch(quote -> quote.equals(spelling.searched()));
      all.assertThat(found(View.ALL.searchExactly(spelling.written())))
          .as("exactly as written: %s", spelling)
          .containsExactly(spelling.written());
    }
    all.assertAll();
  }

  @Test
  void allWordsMustStandInTheEvidence() {
    take(List.of("غادر المقاتلون البلدة", "غادر النازحون المخيم", "وصل النازحون البلدة"));

    assertThat(found(View.ALL.search("نازحون بلدة"))).containsExactly("وصل النازحون البلدة");
    assertThat(found(View.ALL.search("ناز*"))).hasSize(2);
    assertThat(found(View.ALL.search("طائرة"))).isEmpty();
    assertThat(found(View.ALL.search("  ... "))).hasSize(3);
    assertThat(found(View.ALL.search("\"غادر' OR (المخيم) AND -"))).isEmpty();
  }

  @Test
  void facetsNarrowAndCount() {
    take(List.of("one", "two", "twelve"));

    View view = View.ALL.with(Facet.PLACE, "Raqqa Governorate").with(Facet.MANNER, "left");
    assertThat(found(view)).hasSize(3);
    assertThat(found(view.with(Facet.MANNER, "killed"))).hasSize(3);
    assertThat(found(view.with(Facet.ACTOR, "red-army"))).isEmpty();
    assertThat(found(view.between(LocalDate.of(2018, 2, 3), null)))
        .containsExactly("twelve", "two");
    assertThat(found(view.between(null, LocalDate.of(2018, 2, 2)))).containsExactly("one");
    Map<Facet, Map<String, Integer>> counts = store.claims().counts(view.search("tw*")).values();
    assertThat(counts.get(Facet.PLACE))
        .containsOnly(
            Assertions.entry("Raqqa", 2),
            Assertions.entry("Manbij", 2),
            Assertions.entry("Raqqa Governorate", 2));
    assertThat(counts.get(Facet.SOURCE)).containsOnly(Assertions.entry("observers", 2));
  }

  @Test
  void everyOrderIsWalkedThroughPageByPage() {
    List<String> quotes = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      quotes.add("left " + i);
    }
    take(quotes);

    for (Sort sort : Sort.values()) {
      View view = View.ALL.search("left").sorted(sort);
      List<Integer> walked = new ArrayList<>();
      String next = null;
      do {
        Page page = store.claims().page(view, next, 10);
        walked.addAll(page.claims().stream().map(StoredClaim::number).toList());
        next = page.next();
      } while (next != null);
      assertThat(walked).as(sort.code()).hasSize(25).doesNotHaveDuplicates();
      assertThat(walked)
          .as(sort.code())
          .isSortedAccordingTo(sort == Sort.OLDEST ? (a, b) -> a - b : (a, b) -> b - a);
    }
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    take(List.of("one", "two", "three"));
    String next = store.claims().page(View.ALL, null, 1).next();

    assertThat(
            Assertions.catchThrowableOfType(
                StoreProblem.class,
                () -> store.claims().page(View.ALL.sorted(Sort.LARGEST), next, 1)))
        .hasMessageContaining("Maybe");
  }
}
