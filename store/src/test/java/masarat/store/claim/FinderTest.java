package masarat.store.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Unit;
import masarat.model.When;
import masarat.store.Store;
import masarat.store.TestDatabase;
import masarat.store.database.Database;
import masarat.store.database.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a list is the same however it is found: gathered, stretch by stretch, walked. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FinderTest {
  private static final int CLAIMS = 400;
  private static final int PAGE = 90;
  private static final String[] WORDS = {
    "غادر", "النازحون", "نازحين", "المخيم", "المدينة", "Aleppo"
  };

  private final TestDatabase database;
  @TempDir Path folder;

  FinderTest(TestDatabase database) {
    this.database = database;
  }

  private static Claim claim(int number, Random random) {
    String quote = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
    boolean told = random.nextInt(4) > 0;
    return new Claim(
        "r" + number + "#1",
        "r" + number,
        new Evidence(0, quote.length(), quote),
        new Transition(
            random.nextBoolean() ? Manner.LEFT : Manner.KILLED,
            List.of(State.at("Place " + random.nextInt(3), null)),
            List.of(),
            List.of()),
        new Group(List.of("army-" + random.nextInt(2)), Role.FIGHTERS),
        told
            ? new Quantity(
                Form.EXACT,
                List.of((double) random.nextInt(300)),
                null,
                Unit.PEOPLE,
                null,
                null,
                null)
            : Quantity.none(Unit.PEOPLE),
        List.of(),
        random.nextInt(5) == 0
            ? null
            : When.on(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(1200))),
        new Attribution(SourceClass.OBSERVERS, null),
        Stance.ASSERTED,
        null,
        null,
        "test",
        random.nextInt(3) == 0 ? null : 0.5 + random.nextInt(5) / 10.0);
  }

  private static List<View> views() {
    List<View> views = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      View all = View.ALL.sorted(sort);
      View period = all.between(LocalDate.of(2014, 5, 3), LocalDate.of(2016, 2, 9));
      views.addAll(
          List.of(
              all,
              period,
              all.between(null, LocalDate.of(2014, 5, 3)),
              all.between(LocalDate.of(2030, 1, 1), null),
              all.with(Facet.MANNER, "left"),
              all.search("نازح*"),
              all.search("مخيم"),
              all.searchExactly("النازحون"),
              period.search("ال*").with(Facet.PLACE, "Place 1"),
              period.search("مدينة").with(Facet.ACTOR, "army-0").with(Facet.ACTOR, "army-1")));
    }
    return views;
  }

  private static List<Integer> pages(Session session, View view, int few) {
    Search search = Search.of(session.sql(), view);
    List<Integer> numbers = new ArrayList<>();
    @Nullable Bookmark after = null;
    while (true) {
      var rows = new Finder(search, view, few).find(after, PAGE);
      rows.forEach(row -> numbers.add(row.value1()));
      if (rows.size() < PAGE) {
        return numbers;
      }
      var last = rows.get(PAGE - 1);
      double value =
          switch (view.sort()) {
            case NEWEST, OLDEST -> last.value2();
            case LARGEST -> last.value3();
            case LATEST -> last.value1();
          };
      after = new Bookmark(view.sort(), value, last.value1());
    }
  }

  @Test
  void allWaysToFindAListFindTheSame() {
    Database fresh = database.fresh(folder);
    Random random = new Random(7);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(claim(i, random));
    }
    try (Store store = Store.open(fresh, Units.NONE)) {
      store.intake("layla", "test").takeClaims(claims);
    }

    try (Session session = Session.open(fresh)) {
      for (View view : views()) {
        List<Integer> gathered = pages(session, view, CLAIMS);
        assertThat(gathered).as("%s", view).doesNotHaveDuplicates();
        assertThat(pages(session, view, 20)).as("%s", view).isEqualTo(gathered);
        assertThat(pages(session, view, 0)).as("%s", view).isEqualTo(gathered);
        assertThat(new Claims(session).count(view)).as("%s", view).isEqualTo(gathered.size());
        List<Integer> each = new ArrayList<>();
        new Claims(session).each(view, claim -> each.add(claim.number()));
        assertThat(each).as("%s", view).isSorted().hasSameElementsAs(gathered);
      }
    }
  }

  @Test
  void theLeastSureIsFoundWhereverItStands() {
    Database fresh = database.fresh(folder);
    Random random = new Random(9);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(claim(i, random));
    }
    try (Store store = Store.open(fresh, Units.NONE)) {
      store.intake("layla", "test").takeClaims(claims);
      for (View view : views()) {
        List<StoredClaim> all = new ArrayList<>();
        store.claims().each(view, all::add);
        Optional<StoredClaim> least = store.claims().leastSure(view, null);

        assertThat(least.map(FinderTest::score))
            .as("%s", view)
            .isEqualTo(all.stream().map(FinderTest::score).min(Double::compare));
        least.ifPresent(
            claim ->
                assertThat(store.claims().leastSure(view, claim.id()))
                    .isPresent()
                    .isNotEqualTo(least));
      }
    }
  }

  private static double score(StoredClaim claim) {
    return Objects.requireNonNullElse(claim.claim().score(), 1.0);
  }

  @Test
  void aSampleTellsRoughlyHowManyThereAre() {
    Database fresh = database.fresh(folder);
    Random random = new Random(8);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(claim(i, random));
    }
    try (Store store = Store.open(fresh, Units.NONE)) {
      store.intake("layla", "test").takeClaims(claims);
    }

    try (Session session = Session.open(fresh)) {
      View view = View.ALL.with(Facet.MANNER, "left");
      Counts exact = new Counting(Search.of(session.sql(), view), CLAIMS).count();
      Counts sampled = new Counting(Search.of(session.sql(), view), 150).count();
      Counts all = new Claims(session).counts(View.ALL);

      assertThat(exact.isExact()).isTrue();
      assertThat(exact.claims()).isEqualTo(new Claims(session).count(view));
      assertThat(all.claims()).isEqualTo(CLAIMS);
      assertThat(all.values().get(Facet.MANNER)).containsEntry("left", exact.claims());
      assertThat(sampled.isExact()).isFalse();
      assertThat((double) sampled.claims()).isBetween(exact.claims() * 0.7, exact.claims() * 1.3);
    }
  }
}
