package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import masarat.account.coded.CodedClaims;
import masarat.account.convention.Convention;
import masarat.account.event.ClaimMerging;
import masarat.account.event.Doubt;
import masarat.account.event.Event;
import masarat.account.event.Joining;
import masarat.account.event.Judgements;
import masarat.account.study.Containment;
import masarat.model.Claim;
import masarat.model.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which claims tell the same happening. */
class EventsTest {
  private final ClaimMerging merging =
      new ClaimMerging(Convention.named("masarat").orElseThrow(), Containment.SAME_NAME);

  private static String fled(String quantity, String rest) {
    return "'kind': 'transition', 'manner': 'fled', 'who': {'actor': 'is'}, 'quantity': "
        + quantity
        + rest;
  }

  private static final String FROM_RAQQA = ", 'from': {'place': 'Raqqa'}";
  private static final String IN_MAY =
      ", 'when': {'start': '2017-05-01', 'end': '2017-05-31', 'precision': 'month'}";
  private static final String IN_JUNE =
      ", 'when': {'start': '2017-06-01', 'end': '2017-06-30', 'precision': 'month'}";
  private static final String HUNDREDS = "{'form': 'vague', 'term': 'hundreds', 'unit': 'people'}";
  private static final String FORTY = "{'form': 'exact', 'value': [40], 'unit': 'people'}";
  private static final String NONE = "{'form': 'none', 'unit': 'people'}";

  private List<List<String>> events(String... lines) {
    return merging.merge(Example.claims(lines)).stream()
        .map(event -> event.all().stream().map(Event::idOf).sorted().toList())
        .toList();
  }

  @Test
  void compatibleNumbersFromOnePlaceAreOneHappening() {
    assertThat(events(fled(HUNDREDS, FROM_RAQQA), fled(NONE, FROM_RAQQA)))
        .containsExactly(List.of("r#1", "r#2"));
  }

  @Test
  void otherPlacesOtherDaysAndOtherPeopleAreOtherHappenings() {
    assertThat(
            events(
                fled(HUNDREDS, FROM_RAQQA),
                fled(HUNDREDS, ", 'from': {'place': 'Manbij'}"),
                fled(HUNDREDS, FROM_RAQQA).replace("'is'", "'sdf'"),
                fled(HUNDREDS, FROM_RAQQA).replace("fled", "killed")))
        .hasSize(4);
    assertThat(events(fled(HUNDREDS, FROM_RAQQA + IN_MAY), fled(HUNDREDS, FROM_RAQQA + IN_JUNE)))
        .hasSize(2);
  }

  @Test
  void oneUndatedClaimDoesNotTieTwoDatedHappenings() {
    assertThat(
            events(
                fled(HUNDREDS, FROM_RAQQA + IN_MAY),
                fled(HUNDREDS, FROM_RAQQA + IN_JUNE),
                fled(NONE, FROM_RAQQA)))
        .containsExactly(List.of("r#1", "r#3"), List.of("r#2"));
  }

  @Test
  void aSmallerNumberToldAlikeInOneReportIsAPart() {
    List<Event> events =
        merging.merge(Example.claims(fled(HUNDREDS, FROM_RAQQA), fled(FORTY, FROM_RAQQA)));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).parts()).extracting(Event::idOf).containsExactly("r#2");
  }

  @Test
  void everyClaimSaysWhyItIsHere() {
    List<Event> events =
        merging.merge(Example.claims(fled(HUNDREDS, FROM_RAQQA), fled(NONE, FROM_RAQQA)));
    assertThat(events.get(0).joinings())
        .containsExactly(
            new Joining(
                "r#2", List.of(Joining.Tie.MANNER, Joining.Tie.PEOPLE, Joining.Tie.PLACES), null));
  }

  @Test
  void oneNumberInOneTimeTiedByNothingElseIsLeftToAPerson() {
    String killed = "'kind': 'transition', 'manner': 'killed', 'quantity': " + FORTY + IN_MAY;
    List<Claim> claims = Example.claims(killed + FROM_RAQQA, killed);

    List<Event> events = merging.merge(List.of(claims.get(0), inAnotherReport(claims.get(1))));

    assertThat(events).hasSize(2);
    assertThat(events.get(0).maybe()).extracting(Doubt::event).containsExactly(events.get(1).id());
    assertThat(events.get(1).maybe()).extracting(Doubt::event).containsExactly(events.get(0).id());
  }

  @Test
  void whatAnAgencySentIsOneVoiceHoweverManyPrintIt() {
    Claim sent = quoted("s", "the monitor said on Monday that about forty people fled the town");
    Claim printed = quoted("p", "The monitor said Monday that about forty people fled the town");
    Claim own = quoted("o", "our reporter counted people on the road out of the town in the night");

    assertThat(merging.merge(List.of(sent, printed, own)).get(0).voices())
        .containsExactlyInAnyOrder(List.of(printed, sent), List.of(own));
  }

  @Test
  void whatPeopleDecidedHolds() {
    List<Claim> claims =
        Example.claims(
            fled(HUNDREDS, FROM_RAQQA),
            fled(NONE, FROM_RAQQA),
            fled(FORTY, ", 'from': {'place': 'Manbij'}"),
            fled(NONE, ", 'from': {'place': 'Hama'}"));
    Judgements judgements =
        new Judgements(
            List.of(Set.of("r#1", "r#3"), Set.of("r#3", "r#4")), List.of(Set.of("r#1", "r#2")));

    List<Event> events =
        new ClaimMerging(
                Convention.named("masarat").orElseThrow(), Containment.SAME_NAME, judgements)
            .merge(claims);

    assertThat(events)
        .extracting(event -> event.all().stream().map(Event::idOf).sorted().toList())
        .containsExactly(List.of("r#1", "r#3", "r#4"), List.of("r#2"));
    assertThat(events.get(0).joinings())
        .allSatisfy(joining -> assertThat(joining.because()).containsExactly(Joining.Tie.DECISION));
  }

  private static String row(String place, String north, int dead, String day) {
    return ("'kind': 'transition', 'manner': 'killed', 'quantity': {'form': 'exact', 'value': [%d],"
            + " 'unit': 'people'}, 'from': {'place': '%s', 'lat': %s, 'lon': 38.0,"
            + " 'precision': 'exact'}, 'when': {'start': '%s', 'end': '%s', 'precision': 'day'}")
        .formatted(dead, place, north, day, day);
  }

  @Test
  void anotherSpellingOfAPlaceIsJoinedByWeightAndDoubtIsLeftToAPerson() {
    List<Event> events =
        merging.merge(
            Example.claims(
                row("Tell Mirra", "36.000", 23, "2017-03-04"),
                row("Tal Murrah", "36.002", 23, "2017-03-04"),
                row("Tall Murra", "36.090", 23, "2017-03-05"),
                row("Tell Mirra", "36.001", 23, "2017-08-04")));

    assertThat(events).hasSize(3);
    assertThat(events.get(0).all()).hasSize(2);
    Joining joining = events.get(0).joinings().get(0);
    assertThat(joining.because()).containsExactly(Joining.Tie.WEIGHTS);
    assertThat(joining.reason()).contains("place: within 0.5 km", "number: same", "days: one day");
    assertThat(events.get(0).maybe()).extracting(Doubt::event).containsExactly(events.get(1).id());
    assertThat(events.get(0).maybe().get(0).probability()).isBetween(0.2, 0.9);
    assertThat(events.get(2).maybe()).isEmpty();
  }

  @Test
  void rowsOfOneTableAreDifferentHappenings() {
    List<Claim> rows = new ArrayList<>();
    for (Claim claim :
        Example.claims(
            row("Tell Mirra", "36.0", 3, "2017-03-04"),
            row("Tell Mirra", "36.0", 3, "2017-03-04"))) {
      rows.add(ofTable(claim));
    }

    List<Event> events = merging.merge(rows);

    assertThat(events).hasSize(2).allSatisfy(event -> assertThat(event.maybe()).isEmpty());
  }

  private static Claim ofTable(Claim claim) {
    return told(claim, "row " + claim.id(), claim.evidence(), CodedClaims.RULE);
  }

  private static Claim inAnotherReport(Claim claim) {
    return told(claim, "s", claim.evidence());
  }

  private static Claim quoted(String report, String quote) {
    Claim claim = Example.claims(fled(FORTY, FROM_RAQQA)).get(0);
    return told(claim, report, new Evidence(0, quote.length(), quote));
  }

  private static Claim told(Claim claim, String report, Evidence evidence) {
    return told(claim, report, evidence, claim.rule());
  }

  private static Claim told(Claim claim, String report, Evidence evidence, @Nullable String rule) {
    return new Claim(
        report + "#1",
        report,
        evidence,
        claim.what(),
        claim.who(),
        claim.quantity(),
        claim.by(),
        claim.when(),
        claim.attribution(),
        claim.stance(),
        claim.denies(),
        claim.note(),
        rule,
        claim.score());
  }

  @Test
  void aDenialBelongsToWhatItDenies() {
    assertThat(
            events(
                fled(FORTY, FROM_RAQQA),
                fled(FORTY, FROM_RAQQA + ", 'stance': 'denied', 'denies': 'fact'")))
        .containsExactly(List.of("r#1", "r#2"));
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    List<Claim> claims = new ArrayList<>(Example.foundingClaims());
    List<String> ids = merging.merge(claims).stream().map(Event::id).sorted().toList();
    Collections.shuffle(claims, new Random(3));
    assertThat(merging.merge(claims).stream().map(Event::id).sorted().toList()).isEqualTo(ids);
    assertThat(ids).allMatch(id -> id.matches("e-[0-9a-f]{12}"));
  }
}
