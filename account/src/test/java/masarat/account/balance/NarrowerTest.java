package masarat.account.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import masarat.account.Account;
import masarat.account.Fact;
import masarat.account.Flow;
import masarat.account.Gain;
import masarat.account.Narrowing;
import masarat.account.study.Containment;
import masarat.model.Interval;
import org.junit.jupiter.api.Test;

/** Which single fact helps most, in the example that docs/account.md works by hand. */
class NarrowerTest {
  private static final String STUDY =
      """
      study: s
      population: {actors: [is]}
      period: {start: 2017-01-01, end: 2017-12-31, step: none}
      states:
        - {id: field, is: {}}
        - {id: civil, is: {status: civilian_life}}
        - {id: custody, is: {status: custody}}
        - {id: hills, is: {place: Hills}}
      """;

  private static final String START =
      claim("presence", "present", "about", "1200")
          + ", 'when': {'start': '2017-01-01', 'end': '2017-01-01', 'precision': 'day'}";

  private static final String HILLS =
      "'kind': 'transition', 'manner': 'left', 'who': {'actor': 'is'}, 'quantity':"
          + " {'form': 'vague', 'term': 'hundreds', 'unit': 'people'}, 'to': {'place': 'Hills'}";

  private static final String SURRENDER =
      claim("transition", "surrendered", "about", "300") + ", 'to': {'status': 'custody'}";

  private static final String MOST =
      "'kind': 'transition', 'manner': 'resumed_civilian_life', 'who': {'actor': 'is'},"
          + " 'quantity': {'form': 'share', 'term': 'most', 'unit': 'people'},"
          + " 'to': {'status': 'civilian_life'}";

  private static final String END =
      claim("presence", "present", "at_most", "100")
          + ", 'when': {'start': '2017-12-31', 'end': '2017-12-31', 'precision': 'day'}";

  private static String claim(String kind, String manner, String form, String number) {
    return ("'kind': '%s', 'manner': '%s', 'who': {'actor': 'is'}, 'quantity':"
            + " {'form': '%s', 'value': [%s], 'unit': 'people'}")
        .formatted(kind, manner, form, number);
  }

  private static Account account(String... claims) {
    return Balance.of(Example.study(STUDY), Example.claims(claims), Containment.SAME_NAME);
  }

  private static Gain gain(Account account, String to) {
    return account.flows().stream()
        .filter(flow -> flow.to().equals(to))
        .map(Flow::figure)
        .findFirst()
        .orElseThrow()
        .gain();
  }

  @Test
  void aTotalThatNobodyTellsClosesWhatIsOpen() {
    Narrowing best = account(HILLS, SURRENDER, MOST, END).narrowings().get(0);
    assertThat(best.fact()).isEqualTo(new Fact.Everybody());
    assertThat(best.closes()).isEqualTo(best.open());
  }

  @Test
  void aStateOfWhichNothingIsSaidIsNeverAskedFor() {
    Account account = account(HILLS, claim("transition", "left", "exact", "40"));
    List<Fact> facts = new ArrayList<>(account.narrowings().stream().map(Narrowing::fact).toList());
    account.stocks().forEach(stock -> facts.add(fact(stock.figure().gain())));
    account.flows().forEach(flow -> facts.add(fact(flow.figure().gain())));
    assertThat(facts).doesNotContain(new Fact.InState("unknown", true));
    assertThat(facts).doesNotContain(new Fact.InState("unknown", false));
  }

  private static Fact fact(Gain gain) {
    return gain == null ? null : gain.fact();
  }

  @Test
  void whatAnExactClaimWouldDoIsWorkedOut() {
    Gain gain = gain(account(START, HILLS, SURRENDER, MOST, END), "hills");
    assertThat(gain.closes()).isFalse();
    assertThat(gain.fact()).isEqualTo(new Fact.Claimed("r#2"));
    assertThat(gain.value()).isEqualTo(447);
    assertThat(gain.range()).isEqualTo(new Interval(447, 549));
  }

  @Test
  void whatIsKnownExactlyIsNoCandidate() {
    Account account =
        account(claim("transition", "left", "exact", "40") + ", 'to': {'place': 'Hills'}");
    assertThat(gain(account, "hills").fact()).isEqualTo(new Fact.Everybody());
  }
}
