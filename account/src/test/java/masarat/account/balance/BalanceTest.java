package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Listed;
import masarat.account.Premise;
import masarat.account.Reason;
import masarat.account.Share;
import masarat.account.Side;
import masarat.account.convention.Convention;
import masarat.account.study.Containment;
import masarat.account.study.Study;
import masarat.model.Claim;
import masarat.model.Interval;
import org.junit.jupiter.api.Test;

/** One small account per rule. */
class BalanceTest {
  private static final String GROUP = "'who': {'actor': 'is', 'role': 'fighters'}";

  private static final String STUDY =
      """
      study: s
      population: {actors: [is], roles: [fighters, members]}
      period: {start: 2017-01-01, end: 2017-12-31, step: none}
      states:
        - {id: field, is: {}}
        - {id: dead, is: {status: dead}}
        - {id: civil, is: {status: civilian_life}}
        - {id: sdf, is: {status: force, actor: sdf}}
        - {id: custody, is: {status: custody}}
        - {id: jordan, is: {place: Jordan}}
        - {id: elsewhere, is: {place: "*"}}
      """;

  private static String moved(String manner, String quantity, String rest) {
    return "'kind': 'transition', 'manner': '%s', %s, 'quantity': %s%s"
        .formatted(manner, GROUP, quantity, rest.isEmpty() ? "" : ", " + rest);
  }

  private static String present(String quantity, String rest) {
    return "'kind': 'presence', 'manner': 'present', %s, 'quantity': %s%s"
        .formatted(GROUP, quantity, rest.isEmpty() ? "" : ", " + rest);
  }

  private static String exact(int number) {
    return "{'form': 'exact', 'value': [%d], 'unit': 'people'}".formatted(number);
  }

  private static String form(String form, int number) {
    return "{'form': '%s', 'value': [%d], 'unit': 'people'}".formatted(form, number);
  }

  private static String share(String term) {
    return "{'form': 'share', 'term': '%s', 'unit': 'people'}".formatted(term);
  }

  private static String on(String day) {
    return "'when': {'start': '%s', 'end': '%s', 'precision': 'day'}".formatted(day, day);
  }

  private static Account accountOf(String study, String... lines) {
    return Balance.of(Example.study(study), Example.claims(lines), Containment.SAME_NAME);
  }

  private static Account account(String... lines) {
    return accountOf(STUDY, lines);
  }

  private static Interval flow(Account account, String to) {
    List<Flow> flows = account.flows().stream().filter(flow -> flow.to().equals(to)).toList();
    assertThat(flows).hasSize(1);
    return flows.get(0).figure().range();
  }

  private static Interval stock(Account account, String state) {
    return account.stocks().stream()
        .filter(stock -> stock.state().equals(state))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .figure()
        .range();
  }

  private static Set<String> claims(Set<Premise> premises) {
    return premises.stream().map(Premise::claim).collect(Collectors.toSet());
  }

  private static Reason reason(Account account, String claim) {
    return account.listed().stream()
        .filter(listed -> listed.claim().equals(claim))
        .map(Listed::reason)
        .findFirst()
        .orElse(null);
  }

  @Test
  void happeningsOfDifferentDaysAddUp() {
    Account account =
        account(
            moved("left", exact(11), "'to': {'place': 'Jordan'}, " + on("2017-03-01")),
            moved("left", exact(7), "'to': {'place': 'Jordan'}, " + on("2017-05-01")));
    assertThat(account.events()).hasSize(2);
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(18));
  }

  @Test
  void theSameHappeningToldTwiceCountsOnce() {
    Account account =
        account(
            moved("fled", exact(13), "'to': {'place': 'Jordan'}, " + on("2017-03-01")),
            moved("left", form("about", 14), "'to': {'place': 'Jordan'}"));
    assertThat(account.events()).hasSize(1);
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(13));
    assertThat(account.events().get(0).figure().range()).isEqualTo(Interval.point(13));
  }

  @Test
  void twoSourcesWithNumbersThatExcludeEachOtherContradict() {
    Account account =
        account(
            moved("left", exact(11), "'to': {'place': 'Jordan'}"),
            moved(
                "left",
                exact(14),
                "'to': {'place': 'Jordan'}, 'attribution\': {'class': 'officials'}"));
    assertThat(account.contradictions())
        .containsExactly(Set.of(new Premise("r#1", Side.HIGH), new Premise("r#2", Side.LOW)));
    assertThat(account.repairs()).hasSize(2);
    assertThat(reason(account, "r#1")).isEqualTo(Reason.CONTRADICTED);
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(11));
  }

  @Test
  void aDenialOfTheFactLeavesNothingStanding() {
    Account account =
        account(
            moved("joined", exact(30), "'to': {'actor': 'sdf', 'status': 'force'}"),
            moved(
                "joined",
                exact(30),
                "'to': {'actor': 'sdf', 'status': 'force'}, 'attribution': {'class': 'officials'},"
                    + " 'stance': 'denied', 'denies': 'fact'"));
    assertThat(flow(account, "sdf")).isEqualTo(Interval.atLeast(0));
    assertThat(account.flows().get(0).contested()).isTrue();
    assertThat(account.flows().get(0).voices())
        .extracting(voice -> voice.reading())
        .containsExactlyInAnyOrder(new Interval(25, 35), Interval.point(0));
    assertThat(account.contradictions()).isEmpty();
  }

  @Test
  void accusationsPlansAndRatesHoldNothing() {
    Account account =
        account(
            moved("left", exact(9), "'to': {'place': 'Jordan'}, 'stance': 'alleged'"),
            moved("left", exact(8), "'to': {'place': 'Jordan'}, 'stance': 'planned'"),
            moved(
                "left",
                "{'form': 'exact', 'value': [8], 'unit': 'people', 'per': 'day'}",
                "'to': {'place': 'Jordan'}"));
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(0));
    assertThat(account.listed())
        .extracting(Listed::reason)
        .containsExactlyInAnyOrder(Reason.ALLEGED, Reason.PLANNED, Reason.RATE);
  }

  @Test
  void aConclusionOfTheAuthorHoldsThatThereWasSomebody() {
    Account account =
        account(moved("left", exact(900), "'to': {'place': 'Jordan'}, 'stance': 'inferred'"));
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(1));
  }

  @Test
  void otherPeopleAreListedNotCounted() {
    String other = "'kind': 'transition', 'manner': 'left', 'quantity': " + exact(4);
    Account account =
        account(
            other + ", 'who': {'actor': 'sdf', 'role': 'fighters'}",
            other + ", 'who': {'role': 'fighters'}",
            other + ", 'who': {'actor': 'is', 'role': 'families'}",
            other + ", 'who': {'actor': ['is', 'nusra'], 'role': 'fighters'}");
    assertThat(reason(account, "r#1")).isEqualTo(Reason.OTHER_GROUP);
    assertThat(reason(account, "r#2")).isEqualTo(Reason.NO_GROUP);
    assertThat(reason(account, "r#3")).isEqualTo(Reason.OTHER_ROLE);
    assertThat(reason(account, "r#4")).isEqualTo(Reason.MIXED_GROUP);
    assertThat(flow(account, "unknown")).isEqualTo(Interval.atLeast(1));
  }

  @Test
  void aPartIsNotAddedToItsWhole() {
    String study = "study: s\npopulation: {roles: [displaced]}\nstates: [{id: home, is: {}}]\n";
    String to = "'to': {'place': 'Idlib'}";
    String displaced = "'kind': 'transition', 'manner': 'displaced', 'who': {'role': '%s'}, ";
    Account account =
        accountOf(
            study,
            displaced.formatted("people") + "'quantity': " + exact(26) + ", " + to,
            displaced.formatted("children") + "'quantity': " + exact(5) + ", " + to);
    assertThat(account.events()).hasSize(1);
    assertThat(account.events().get(0).figure().range()).isEqualTo(Interval.point(26));
    assertThat(account.flows().get(0).figure().range()).isEqualTo(Interval.atLeast(26));
  }

  @Test
  void thoseToldOfInGeneralAreNotCountedTwice() {
    Account account =
        account(
            moved("fled", exact(900), ""), moved("left", exact(300), "'from': {'place': 'Raqqa'}"));
    assertThat(account.events()).hasSize(2);
    assertThat(account.sums()).hasSize(1);
    assertThat(account.sums().get(0).figure().range().low()).isEqualTo(850);
  }

  @Test
  void aTotalClosesTheFlows() {
    String study =
        STUDY
            + """
            baselines:
              - {state: field, at: 2017-01-01, quantity: {form: range, value: [2700, 3300], unit: people}}
            """;
    Account account = accountOf(study, moved("left", exact(550), "'to': {'place': 'Jordan'}"));
    assertThat(flow(account, "jordan")).isEqualTo(new Interval(545, 3300));
    assertThat(account.flows().get(0).figure().holdsHigh()).containsExactly("baseline-1");
    assertThat(account.flows().get(0).figure().holdsLow()).containsExactly("r#1");
    assertThat(stock(account, "jordan").low()).isEqualTo(545);
  }

  @Test
  void aShareOfAKnownWholeMakesANumber() {
    String study =
        STUDY
            + """
            baselines:
              - {state: field, at: 2017-01-01, quantity: {form: range, value: [2700, 3300], unit: people}}
              - {state: field, at: 2017-12-31, quantity: {form: at_most, value: [499], unit: people}}
            """;
    Account account =
        accountOf(
            study,
            moved("resumed_civilian_life", share("most"), "'to': {'status': 'civilian_life'}"));
    Share said = account.flows().get(0).shares().get(0);
    assertThat(said.of()).isEqualTo(Share.Base.LEAVERS);
    assertThat(said.binds()).isTrue();
    assertThat(flow(account, "civil").low()).isEqualTo(1101);
    assertThat(account.flows().get(0).figure().holdsLow())
        .containsExactly("baseline-1", "baseline-2", "r#1");
  }

  @Test
  void aShareWithItsOriginIsOfTheStock() {
    Account account =
        account(
            present(form("at_least", 100), on("2017-01-01")),
            moved("fled", share("half"), "'from': {'actor': 'is'}"));
    assertThat(account.flows().get(0).shares().get(0).of()).isEqualTo(Share.Base.STOCK);
    assertThat(reason(account, "r#2")).isEqualTo(Reason.OPEN_SHARE);
  }

  @Test
  void bothContradictionsOfSixClaimsAreFound() {
    String joined = "'to': {'actor': 'sdf', 'status': 'force'}";
    Account account =
        account(
            present(form("about", 3000), on("2017-01-01")),
            moved(
                "left",
                "{'form': 'vague', 'term': 'hundreds', 'unit': 'people'}",
                "'to': {'place': 'Jarabulus'}"),
            moved("returned", exact(550), "'to': {'place': 'Jordan'}"),
            moved(
                "joined",
                form("more_than", 1400),
                joined + ", 'attribution': {'class': 'observers'}"),
            moved(
                "joined",
                form("at_most", 1400),
                joined + ", 'attribution': {'class': 'officials'}"),
            moved("resumed_civilian_life", share("most"), "'to': {'status': 'civilian_life'}"));
    assertThat(account.contradictions().stream().map(BalanceTest::claims))
        .containsExactly(Set.of("r#4", "r#5"), Set.of("r#1", "r#2", "r#3", "r#4", "r#6"));
    assertThat(account.contradictions().get(1))
        .contains(
            new Premise("r#1", Side.TOTAL),
            new Premise("r#4", Side.LOW),
            new Premise("r#6", Side.SHARE));
    assertThat(account.repairs().get(0).drop()).containsExactly(new Premise("r#4", Side.LOW));
    assertThat(account.repairs()).hasSize(5);
  }

  @Test
  void stocksOfTwoDatesContradictWhatLittleMoved() {
    Account account =
        account(
            present(form("at_least", 500), on("2017-01-01")),
            present(exact(700), "'at': [{'status': 'civilian_life'}], " + on("2017-12-31")),
            present("{'form': 'at_most', 'value': [100], 'unit': 'people'}", on("2017-01-01")));
    assertThat(account.contradictions()).hasSize(1);
    assertThat(claims(account.contradictions().get(0))).containsExactlyInAnyOrder("r#1", "r#3");
    assertThat(stock(account, "civil")).isEqualTo(new Interval(650, 750));
  }

  @Test
  void yearsAreCountedOneByOne() {
    String study = STUDY.replace("2017-12-31, step: none", "2018-12-31, step: year");
    Account account =
        accountOf(
            study,
            moved("detained", exact(40), "'to': {'status': 'custody'}, " + on("2017-03-01")),
            moved("released", exact(11), "'from': {'status': 'custody'}, " + on("2018-03-01")));
    List<Interval> custody =
        account.stocks().stream()
            .filter(stock -> stock.state().equals("custody"))
            .map(stock -> stock.figure().range())
            .toList();
    assertThat(custody).containsExactly(Interval.atLeast(35), Interval.atLeast(0));
    assertThat(account.flows()).hasSize(2);
  }

  @Test
  void familiesArePeopleOnlyAsTheStudySays() {
    String line =
        moved(
            "left",
            "{'form': 'exact', 'value': [11], 'unit': 'families'}",
            "'to': {'place': 'Jordan'}");
    assertThat(flow(account(line), "jordan")).isEqualTo(Interval.atLeast(11));
    assertThat(flow(accountOf(STUDY + "household_size: 5.5\n", line), "jordan"))
        .isEqualTo(Interval.atLeast(61));
  }

  @Test
  void oneNumberForTwoDestinationsIsSpreadOverBoth() {
    Account account =
        account(moved("left", exact(12), "'to': [{'place': 'Jordan'}, {'place': 'Iraq'}]"));
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(0));
    assertThat(flow(account, "elsewhere")).isEqualTo(Interval.atLeast(0));
    assertThat(account.events().get(0).figure().range()).isEqualTo(Interval.point(12));
  }

  @Test
  void whatLiesOutsideThePeriodIsNotCounted() {
    Account account =
        account(moved("left", exact(12), "'to': {'place': 'Jordan'}, " + on("2015-03-01")));
    assertThat(account.flows()).isEmpty();
    assertThat(reason(account, "r#1")).isEqualTo(Reason.OUTSIDE_PERIOD);
  }

  @Test
  void placesLieInWhatAGazetteerSays() {
    Containment inJordan =
        (container, place) ->
            container.equals(place) || (container.equals("Jordan") && place.equals("Ramtha"));
    Account account =
        Balance.of(
            Example.study(STUDY),
            Example.claims(moved("left", exact(12), "'to': {'place': 'Ramtha'}")),
            inJordan);
    assertThat(flow(account, "jordan")).isEqualTo(Interval.atLeast(12));
  }

  @Test
  void anotherConventionReadsTheSameWordsOtherwise() {
    String hundreds =
        moved(
            "left",
            "{'form': 'vague', 'term': 'hundreds', 'unit': 'people'}",
            "'to': {'place': 'Jordan'}");
    for (List<Object> expected :
        List.<List<Object>>of(
            List.of("masarat", 100.0),
            List.of("acled", 100.0),
            List.of("ccc", 200.0),
            List.of("arabic-grammar", 300.0))) {
      Study study =
          Example.study(STUDY).under(Convention.named((String) expected.get(0)).orElseThrow());
      Account account = Balance.of(study, Example.claims(hundreds), Containment.SAME_NAME);
      assertThat(flow(account, "jordan").low()).isEqualTo(expected.get(1));
    }
  }

  @Test
  void withoutAStudyTheClaimsBringTheirOwnStates() {
    List<Claim> claims =
        Example.claims(
            "'kind': 'transition', 'manner': 'displaced', 'who': {'role': 'families'}, 'quantity': "
                + exact(70)
                + ", 'from': {'place': 'Aleppo'}, 'to': {'place': 'Idlib'}",
            "'kind': 'transition', 'manner': 'killed', 'quantity': "
                + exact(3)
                + ", 'to': {'status': 'dead'}, "
                + on("2017-03-01"));
    Account account = Balance.of(Study.ofEverybody(claims), claims, Containment.SAME_NAME);
    assertThat(account.states())
        .extracting(state -> state.id())
        .contains("aleppo", "idlib", "dead");
    assertThat(stock(account, "dead")).isEqualTo(Interval.atLeast(3));
    assertThat(account.listed()).isEmpty();
    assertThat(account.study().period().start()).hasToString("2017-03-01");
  }
}
