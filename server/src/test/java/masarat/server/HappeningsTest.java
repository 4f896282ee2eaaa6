package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import masarat.gazetteer.Gazetteer;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Unit;
import masarat.model.When;
import masarat.store.decision.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Events of more claims than are merged while a person waits. */
class HappeningsTest {
  private static final int CLAIMS = 5_400;
  private static final int REPORTED_TWICE = 400;

  @TempDir Path folder;
  private Running running;

  private static Claim claim(int number) {
    int told = number % (CLAIMS - REPORTED_TWICE);
    double people = 10 + told;
    String quote = people + " people left Place " + told % 40;
    return new Claim(
        "r" + number + "#1",
        "r" + number,
        new Evidence(0, quote.length(), quote),
        new Transition(
            Manner.LEFT, List.of(State.at("Place " + told % 40, null)), List.of(), List.of()),
        new Group(List.of("syrians"), Role.CIVILIANS),
        new Quantity(
            Form.EXACT, List.of(people), null, Unit.PEOPLE, null, null, Interval.point(people)),
        List.of(),
        When.on(LocalDate.of(2014, 1, 1).plusDays(told % 700)),
        new Attribution(SourceClass.OBSERVERS, null),
        Stance.ASSERTED,
        null,
        null,
        "test",
        0.9);
  }

  @BeforeEach
  void takeClaims() {
    running = Running.in(folder);
    running.store.intake("layla", "test").takeClaims(claims(0, CLAIMS));
  }

  @AfterEach
  void close() {
    running.close();
  }

  private static List<Claim> claims(int from, int to) {
    return IntStream.range(from, to).mapToObj(HappeningsTest::claim).toList();
  }

  private static JsonNode page(Caller caller, String query) {
    return caller.get("/api/events", query).json();
  }

  /** The first page, as soon as nothing is being made. */
  private static JsonNode made(Caller caller) throws InterruptedException {
    JsonNode page = page(caller, "?limit=200");
    while (page.has("making")) {
      assertThat(page.at("/making/state").asString()).isNotEqualTo("failed");
      Thread.sleep(50);
      page = page(caller, "?limit=200");
    }
    return page;
  }

  @Test
  void theyAreMadeInTheBackgroundAndKept() throws IOException, InterruptedException {
    JsonNode first = page(running.caller, "");
    assertThat(first.at("/making/kind").asString()).isEqualTo("events");
    JsonNode made = made(running.caller);
    assertThat(made.get("total").asInt()).isEqualTo(maker().all(count -> {}).size());
    assertThat(made.get("claims").asInt()).isEqualTo(CLAIMS);
    assertThat(running.store.events().newest()).isPresent();

    Settings settings = new Settings(0, "nour", "test", "sqlite:test.db", null, line -> {});
    try (Server another = Server.open(running.store, Gazetteer.bundled(), settings)) {
      Caller caller = new Caller(another.address());
      assertThat(made(caller)).isEqualTo(made);
      assertThat(running.store.events().newest().orElseThrow().number()).isEqualTo(1);
    }
  }

  @Test
  void aDecisionShowsAtOnceAndAsIfAllWereMergedAgain() throws InterruptedException {
    made(running.caller);
    running.store.decisions().take(new Act.Merge(List.of("r1#1", "r2#1")), "salma", "", null);
    running.store.decisions().take(new Act.Reject("r7#1"), "salma", "", null);
    running.store.intake("layla", "test").takeClaims(claims(CLAIMS, CLAIMS + 5));
    JsonNode now = page(running.caller, "?limit=1000&sort=told");

    assertThat(now.has("making")).isFalse();
    assertThat(now.get("claims").asInt()).isEqualTo(CLAIMS + 4);
    List<String> ids = new ArrayList<>();
    now.get("items").forEach(event -> ids.add(event.get("id").asString()));
    EventMaker maker = maker();
    List<EventRow> whole = maker.all(count -> {});
    assertThat(now.get("total").asInt()).isEqualTo(whole.size());
    Book book = Book.of(new Book.Time("", 0, running.store.claims().last()), whole);
    assertThat(book.rows(Book.Order.TOLD).stream().limit(1000).map(EventRow::id)).isEqualTo(ids);
  }

  private EventMaker maker() {
    Settings settings = new Settings(0, "nour", "test", "sqlite:test.db", null, line -> {});
    Desk desk = Desk.of(running.store, Gazetteer.bundled(), settings);
    return new EventMaker(desk, new Merger(desk));
  }

  @Test
  void anEventIsTheSameWhateverWasAskedAndFoundByItsOldId() throws InterruptedException {
    made(running.caller);
    JsonNode told = page(running.caller, "?place=Place%201&sort=told&limit=1").at("/items/0");
    assertThat(told.get("claims")).hasSize(2);
    String claim = told.at("/claims/1").asString();
    JsonNode filtered = page(running.caller, "?q=11.0&sort=told").get("items");
    assertThat(filtered).isNotEmpty();

    running.store.decisions().take(new Act.Reject(claim), "salma", "", null);
    JsonNode found = running.caller.get("/api/events/{id}", told.get("id").asString()).json();
    assertThat(found.at("/event/id").asString()).isNotEqualTo(told.get("id").asString());
    assertThat(
            new TreeSet<>(found.at("/event/claims").valueStream().map(JsonNode::asString).toList()))
        .containsExactly(told.at("/claims/0").asString());
  }

  @Test
  void whoAcceptsAClaimChangesNoEvent() throws InterruptedException {
    JsonNode before = made(running.caller);
    running.store.decisions().take(new Act.Accept("r1#1"), "salma", "", null);
    assertThat(made(running.caller)).isEqualTo(before);
  }

  @Test
  void manyNewClaimsWaitWhileTheOlderEventsAreShown() throws InterruptedException {
    made(running.caller);
    running.store.intake("layla", "test").takeClaims(claims(CLAIMS, CLAIMS + 150));
    JsonNode now = page(running.caller, "");
    assertThat(now.get("waiting").asInt()).isEqualTo(150);
    assertThat(now.get("claims").asInt()).isEqualTo(CLAIMS);
    assertThat(made(running.caller).get("claims").asInt()).isEqualTo(CLAIMS + 150);
  }
}
