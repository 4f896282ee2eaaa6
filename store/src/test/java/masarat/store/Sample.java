package masarat.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Report;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Unit;
import masarat.model.When;
import masarat.store.report.Capture;

/** Reports and claims of the tests' own making. */
final class Sample {
  static final Instant TODAY = Instant.parse("2018-03-04T05:06:07Z");
  static final Clock CLOCK = Clock.fixed(TODAY, ZoneOffset.UTC);

  private Sample() {}

  static Report report(String id, String text) {
    return new Report(
        id, null, text, LocalDate.of(2018, 3, 1), "river-news", "https://example.org/" + id, null);
  }

  static Capture capture(String text) {
    return new Capture(text.getBytes(StandardCharsets.UTF_8), "sample.txt", TODAY);
  }

  /** So many fighters left a place for another, in words that stand in the text. */
  static Claim left(Report report, int n, String quote, int number, String from, String to) {
    int at = report.text().indexOf(quote);
    int start = report.text().codePointCount(0, at);
    return new Claim(
        report.id() + "#" + n,
        report.id(),
        new Evidence(start, start + quote.codePointCount(0, quote.length()), quote),
        new Transition(
            Manner.LEFT, List.of(State.at(from, null)), List.of(), List.of(State.at(to, null))),
        new Group(List.of("blue-army"), Role.FIGHTERS),
        new Quantity(Form.EXACT, List.of((double) number), null, Unit.PEOPLE, null, null, null),
        List.of(),
        When.on(LocalDate.of(2018, 2, 1).plusDays(number)),
        new Attribution(SourceClass.OBSERVERS, null),
        Stance.ASSERTED,
        null,
        null,
        "test",
        0.9);
  }

  /** A report of one sentence with its claim, ready to be taken in. */
  static Delivery one(String id, String text, int number) {
    Report report = report(id, text);
    return Delivery.of(
        report, capture(text), List.of(left(report, 1, text, number, "Manbij", "Jarabulus")));
  }
}
