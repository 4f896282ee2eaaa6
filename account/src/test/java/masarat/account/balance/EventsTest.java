package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import masarat.account.convention.Convention;
import masarat.account.event.Event;
import masarat.account.event.Joining;
import masarat.account.event.RuleMerging;
import masarat.account.study.Containment;
import masarat.model.Claim;
import masarat.model.Evidence;
import org.junit.jupiter.api.Test;

/** Which claims tell the same happening. */
class EventsTest {
  private final RuleMerging merging =
      new RuleMerging(Convention.named("masarat").orElseThrow(), Containment.SAME_NAME);

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
                "r#2", List.of(Joining.Tie.MANNER, Joining.Tie.PEOPLE, Joining.Tie.PLACES)));
  }

  @Test
  void oneNumberInOneTimeTiedByNothingElseIsLeftToAPerson() {
    String killed = "'kind': 'transition', 'manner': 'killed', 'quantity': " + FORTY + IN_MAY;
    List<Claim> claims = Example.claims(killed + FROM_RAQQA, killed);

    List<Event> events = merging.merge(List.of(claims.get(0), inAnotherReport(claims.get(1))));

    assertThat(events).hasSize(2);
    assertThat(events.get(0).maybe()).containsExactly(events.get(1).id());
    assertThat(events.get(1).maybe()).containsExactly(events.get(0).id());
  }

  @Test
  void whatAnAgencySentIsOneVoiceHoweverManyPrintIt() {
    Claim sent = quoted("s", "the monitor said on Monday that about forty people fled the town");
    Claim printed = quoted("p", "The monitor said Monday that about forty people fled the town");
    Claim own = quoted("o", "our reporter counted people on the road out of the town in the night");

    assertThat(merging.merge(List.of(sent, printed, own)).get(0).voices())
        .containsExactlyInAnyOrder(List.of(printed, sent), List.of(own));
  }

  private static Claim inAnotherReport(Claim claim) {
    return told(claim, "s", claim.evidence());
  }

  private static Claim quoted(String report, String quote) {
    Claim claim = Example.claims(fled(FORTY, FROM_RAQQA)).get(0);
    return told(claim, report, new Evidence(0, quote.length(), quote));
  }

  private static Claim told(Claim claim, String report, Evidence evidence) {
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
        claim.rule(),
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
