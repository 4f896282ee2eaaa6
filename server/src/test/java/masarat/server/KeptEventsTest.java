package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of many claims are kept by the store, and stand until something is done to a claim. */
class KeptEventsTest {
  private static final int CLAIMS = 2_400;
  private static final int REPORTED_TWICE = 100;

  @TempDir Path folder;

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

  private static String events(Running running) throws IOException {
    Settings settings = new Settings(0, "nour", "test", "sqlite:test.db", null, line -> {});
    try (Server another = Server.open(running.store, Gazetteer.bundled(), settings)) {
      return new Caller(another.address()).get("/api/events", "?limit=200").json().toString();
    }
  }

  @Test
  void anotherServerFindsTheSameEvents() throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(claim(i));
    }
    try (Running running = Running.in(folder)) {
      running.store.intake("layla", "test").takeClaims(claims);
      String made = events(running);
      String kept = events(running);

      assertThat(kept).isEqualTo(made).contains("\"total\":" + (CLAIMS - REPORTED_TWICE));

      running.store.decisions().take(new Act.Accept("r1#1"), "salma", "", null);
      assertThat(events(running)).isEqualTo(made);

      running.store.decisions().take(new Act.Reject("r1#1"), "salma", "", null);
      assertThat(events(running)).contains("\"claims\":" + (CLAIMS - 1) + ",");
    }
  }
}
